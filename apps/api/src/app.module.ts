import { Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LoggerModule } from 'nestjs-pino';
import { AbsencesModule } from './absences/absences.module';
import { BridgingModule } from './bridging/bridging.module';
import { CentresModule } from './centres/centres.module';
import type { Config } from './config';
import { CoreModule } from './core/core.module';
import { loggerParams } from './core/logging';
import { CONFIG, DATABASE_URL } from './core/tokens';
import { dataSourceOptions } from './database/data-source';
import { EnquiriesModule } from './enquiries/enquiries.module';
import { FundingModule } from './funding/funding.module';
import { GroupActivitiesModule } from './group-activities/group-activities.module';
import { HealthModule } from './health/health.module';
import { ImportsModule } from './imports/imports.module';
import { InstitutionsModule } from './institutions/institutions.module';
import { OpenApiModule } from './openapi/openapi.module';
import { OccupationsModule } from './occupations/occupations.module';
import { PastAnswersModule } from './past-answers/past-answers.module';
import { RecordsModule } from './records/records.module';
import { ReviewsModule } from './reviews/reviews.module';
import { SourcesModule } from './sources/sources.module';
import { StatisticsModule } from './statistics/statistics.module';
import { StudiesModule } from './studies/studies.module';
import { TeamModule } from './team/team.module';
import { TopicsModule } from './topics/topics.module';
import { UsersModule } from './users/users.module';

@Module({})
export class AppModule {
  static with(config: Config, databaseUrl: string, onPoolError: (error: Error) => void): DynamicModule {
    return {
      module: AppModule,
      global: true,
      imports: [
        LoggerModule.forRoot(loggerParams(config.logLevel)),
        TypeOrmModule.forRoot({ ...dataSourceOptions(databaseUrl, 'app', config.databasePool, onPoolError), retryAttempts: 1 }),
        CoreModule,
        HealthModule,
        OpenApiModule,
        CentresModule,
        UsersModule,
        AbsencesModule,
        TopicsModule,
        RecordsModule,
        OccupationsModule,
        StudiesModule,
        InstitutionsModule,
        BridgingModule,
        SourcesModule,
        EnquiriesModule,
        TeamModule,
        PastAnswersModule,
        FundingModule,
        ReviewsModule,
        ImportsModule,
        StatisticsModule,
        GroupActivitiesModule,
      ],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: DATABASE_URL, useValue: databaseUrl },
      ],
      exports: [CONFIG, DATABASE_URL],
    };
  }
}
