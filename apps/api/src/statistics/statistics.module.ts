import { Module } from '@nestjs/common';
import { CasesExport } from './export/cases-export';
import { StatisticsReports } from './reports/statistics-reports';
import { StatisticsReportsController } from './reports/statistics-reports.controller';
import { StatisticsController } from './statistics.controller';
import { StatisticsService } from './statistics.service';

@Module({
  controllers: [StatisticsReportsController, StatisticsController],
  providers: [CasesExport, StatisticsReports, StatisticsService],
})
export class StatisticsModule {}
