import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import type { Draft, EnquiryDetail } from '@guichet/contracts';
import {
  ApproveInput,
  AskBackInput,
  AssignInput,
  CloseInput,
  ConfirmInput,
  ReturnInput,
  SaveDraftInput,
  SendDraftInput,
  TransferInput,
} from '@guichet/contracts/inputs';
import { Allow } from '../core/allow';
import { User, type CurrentUser } from '../core/current-user';
import { Id } from '../core/identifier';
import { IfMatch, IfMatchOrNone, Versioned } from '../core/versions';
import { EnquiriesService } from './enquiries.service';
import { EnquiryAnswering } from './enquiry-answering';
import { EnquiryTransfer } from './enquiry-transfer';

/** The verbs of the lifecycle; each asks for the version that was read. */
@Controller('enquiries/:id')
export class EnquiryVerbsController {
  constructor(
    private readonly enquiries: EnquiriesService,
    private readonly answering: EnquiryAnswering,
    private readonly transfers: EnquiryTransfer,
  ) {}

  @Post('claim')
  @Allow('enquiries:work')
  @HttpCode(200)
  @Versioned()
  claim(@User() user: CurrentUser, @Id() id: string, @IfMatch() version: number): Promise<EnquiryDetail> {
    return this.enquiries.claim(user, id, version);
  }

  @Post('release')
  @Allow('enquiries:work')
  @HttpCode(200)
  @Versioned()
  release(@User() user: CurrentUser, @Id() id: string, @IfMatch() version: number): Promise<EnquiryDetail> {
    return this.enquiries.release(user, id, version);
  }

  @Post('assign')
  @Allow('enquiries:work')
  @HttpCode(200)
  @Versioned()
  assign(@User() user: CurrentUser, @Id() id: string, @IfMatch() version: number, @Body() input: AssignInput): Promise<EnquiryDetail> {
    return this.enquiries.assign(user, id, version, input);
  }

  @Post('ask-back')
  @Allow('enquiries:work')
  @HttpCode(200)
  @Versioned()
  askBack(@User() user: CurrentUser, @Id() id: string, @IfMatch() version: number, @Body() input: AskBackInput): Promise<EnquiryDetail> {
    return this.answering.askBack(user, id, version, input);
  }

  @Put('draft')
  @Allow('enquiries:work')
  @Versioned()
  saveDraft(@User() user: CurrentUser, @Id() id: string, @IfMatchOrNone() version: number, @Body() input: SaveDraftInput): Promise<Draft> {
    return this.answering.saveDraft(user, id, version, input);
  }

  /** The draft still holds: what was compared is pinned at its version of today. */
  @Post('draft/confirm')
  @Allow('enquiries:work')
  @HttpCode(200)
  @Versioned()
  confirmDraft(@User() user: CurrentUser, @Id() id: string, @Body() input: ConfirmInput): Promise<Draft> {
    return this.answering.confirmDraft(user, id, input);
  }

  @Post('answer')
  @Allow('enquiries:work')
  @HttpCode(200)
  @Versioned()
  answer(@User() user: CurrentUser, @Id() id: string, @IfMatch() version: number, @Body() input: SendDraftInput): Promise<EnquiryDetail> {
    return this.answering.answer(user, id, version, input);
  }

  @Post('submit-for-review')
  @Allow('enquiries:work')
  @HttpCode(200)
  @Versioned()
  submit(@User() user: CurrentUser, @Id() id: string, @IfMatch() version: number, @Body() input: SendDraftInput): Promise<EnquiryDetail> {
    return this.answering.submit(user, id, version, input);
  }

  @Post('approve')
  @Allow('enquiries:supervise')
  @HttpCode(200)
  @Versioned()
  approve(@User() user: CurrentUser, @Id() id: string, @IfMatch() version: number, @Body() input: ApproveInput): Promise<EnquiryDetail> {
    return this.answering.approve(user, id, version, input);
  }

  @Post('return')
  @Allow('enquiries:supervise')
  @HttpCode(200)
  @Versioned()
  return(@User() user: CurrentUser, @Id() id: string, @IfMatch() version: number, @Body() input: ReturnInput): Promise<EnquiryDetail> {
    return this.answering.return(user, id, version, input);
  }

  @Post('close')
  @Allow('enquiries:work')
  @HttpCode(200)
  @Versioned()
  close(@User() user: CurrentUser, @Id() id: string, @IfMatch() version: number, @Body() input: CloseInput): Promise<EnquiryDetail> {
    return this.enquiries.close(user, id, version, input);
  }

  @Post('reopen')
  @Allow('enquiries:work')
  @HttpCode(200)
  @Versioned()
  reopen(@User() user: CurrentUser, @Id() id: string, @IfMatch() version: number): Promise<EnquiryDetail> {
    return this.enquiries.reopen(user, id, version);
  }

  @Post('transfer')
  @Allow('enquiries:work')
  @HttpCode(200)
  transfer(@User() user: CurrentUser, @Id() id: string, @IfMatch() version: number, @Body() input: TransferInput): Promise<EnquiryDetail> {
    return this.transfers.transfer(user, id, version, input);
  }
}
