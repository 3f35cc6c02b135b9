import { Module } from '@nestjs/common';
import { TopicsModule } from '../topics/topics.module';
import { GroupActivitiesController } from './group-activities.controller';
import { GroupActivitiesService } from './group-activities.service';

@Module({ imports: [TopicsModule], controllers: [GroupActivitiesController], providers: [GroupActivitiesService] })
export class GroupActivitiesModule {}
