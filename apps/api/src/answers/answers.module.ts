import { Module } from '@nestjs/common';
import { CitationsModule } from '../citations/citations.module';
import { AnswersService } from './answers.service';
import { DraftsService } from './drafts.service';

@Module({ imports: [CitationsModule], providers: [AnswersService, DraftsService], exports: [AnswersService, DraftsService] })
export class AnswersModule {}
