import { Module } from '@nestjs/common';
import { CitationsModule } from '../citations/citations.module';
import { ReviewsController } from './reviews.controller';
import { StaleAnswers } from './stale-answers';

@Module({ imports: [CitationsModule], controllers: [ReviewsController], providers: [StaleAnswers] })
export class ReviewsModule {}
