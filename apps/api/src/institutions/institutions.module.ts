import { Module } from '@nestjs/common';
import { RecordsModule } from '../records/records.module';
import { InstitutionsController } from './institutions.controller';

@Module({ imports: [RecordsModule], controllers: [InstitutionsController] })
export class InstitutionsModule {}
