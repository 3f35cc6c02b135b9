import { Module } from '@nestjs/common';
import { RecordsModule } from '../records/records.module';
import { InstitutionsController } from './institutions.controller';
import { InstitutionsService } from './institutions.service';

@Module({ imports: [RecordsModule], controllers: [InstitutionsController], providers: [InstitutionsService] })
export class InstitutionsModule {}
