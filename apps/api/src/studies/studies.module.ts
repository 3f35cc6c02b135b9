import { Module } from '@nestjs/common';
import { RecordsModule } from '../records/records.module';
import { StudyProgrammesController } from './study-programmes.controller';

@Module({ imports: [RecordsModule], controllers: [StudyProgrammesController] })
export class StudiesModule {}
