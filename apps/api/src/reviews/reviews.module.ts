import { Module } from '@nestjs/common';
import { CitationsModule } from '../citations/citations.module';
import { ReviewsController } from './reviews.controller';
import { RoundService } from './round/round.service';
import { StaleAnswers } from './stale-answers';

@Module({ imports: [CitationsModule], controllers: [ReviewsController], providers: [RoundService, StaleAnswers] })
export class ReviewsModule {}
