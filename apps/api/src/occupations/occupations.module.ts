import { Module } from '@nestjs/common';
import { RecordsModule } from '../records/records.module';
import { OccupationsController } from './occupations.controller';
import { OccupationsService } from './occupations.service';

@Module({ imports: [RecordsModule], controllers: [OccupationsController], providers: [OccupationsService] })
export class OccupationsModule {}
