import { Module } from '@nestjs/common';
import { AbsencesModule } from '../absences/absences.module';
import { CitationsModule } from '../citations/citations.module';
import { ReviewsController } from './reviews.controller';
import { RoundService } from './round/round.service';
import { StaleAnswers } from './stale-answers';

@Module({ imports: [AbsencesModule, CitationsModule], controllers: [ReviewsController], providers: [RoundService, StaleAnswers] })
export class ReviewsModule {}
