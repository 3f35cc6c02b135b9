import { Module } from '@nestjs/common';
import { RecordsModule } from '../records/records.module';
import { OccupationsController } from './occupations.controller';

@Module({ imports: [RecordsModule], controllers: [OccupationsController] })
export class OccupationsModule {}
