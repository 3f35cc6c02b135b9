import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import type { EnquiryCounts, EnquiryDetail, EnquirySummary, Page, TimelineEntry } from '@guichet/contracts';
import { ChangeEnquiryInput, EnquiriesQuery, LogEnquiryInput, NoteInput } from '@guichet/contracts/inputs';
import { Allow } from '../core/allow';
import { User, type CurrentUser } from '../core/current-user';
import { IdempotencyKey } from '../core/idempotency';
import { Id } from '../core/identifier';
import { IfMatch, Versioned } from '../core/versions';
import { EnquiriesService } from './enquiries.service';
import { EnquiryLog } from './log/enquiry-log';
import { EnquiryQueue } from './queue/enquiry-queue';
import { EnquiryReader } from './enquiry-reader';

@Controller('enquiries')
export class EnquiriesController {
  constructor(
    private readonly enquiries: EnquiriesService,
    private readonly enquiryLog: EnquiryLog,
    private readonly queue: EnquiryQueue,
    private readonly reader: EnquiryReader,
  ) {}

  @Get()
  @Allow('enquiries:work')
  list(@User() user: CurrentUser, @Query() query: EnquiriesQuery): Promise<Page<EnquirySummary>> {
    return this.queue.list(user, query);
  }

  @Get('counts')
  @Allow('enquiries:work')
  counts(@User() user: CurrentUser): Promise<EnquiryCounts> {
    return this.queue.counts(user);
  }

  @Get(':id')
  @Allow('enquiries:work')
  @Versioned()
  read(@User() user: CurrentUser, @Id() id: string): Promise<EnquiryDetail> {
    return this.reader.read(user, id);
  }

  @Get(':id/timeline')
  @Allow('enquiries:work')
  timeline(@User() user: CurrentUser, @Id() id: string): Promise<TimelineEntry[]> {
    return this.reader.timeline(user, id);
  }

  @Post()
  @Allow('enquiries:work')
  @Versioned()
  log(@User() user: CurrentUser, @IdempotencyKey() key: string | undefined, @Body() input: LogEnquiryInput): Promise<EnquiryDetail> {
    return this.enquiryLog.log(user, key, input);
  }

  @Patch(':id')
  @Allow('enquiries:work')
  @Versioned()
  change(
    @User() user: CurrentUser,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() input: ChangeEnquiryInput,
  ): Promise<EnquiryDetail> {
    return this.enquiries.change(user, id, version, input);
  }

  @Post(':id/notes')
  @Allow('enquiries:work')
  note(
    @User() user: CurrentUser,
    @Id() id: string,
    @IdempotencyKey() key: string | undefined,
    @Body() input: NoteInput,
  ): Promise<TimelineEntry> {
    return this.enquiries.note(user, id, key, input);
  }
}
