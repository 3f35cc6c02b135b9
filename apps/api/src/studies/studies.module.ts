import { Module } from '@nestjs/common';
import { RecordsModule } from '../records/records.module';
import { StudyProgrammesController } from './study-programmes.controller';
import { StudyProgrammesService } from './study-programmes.service';

@Module({ imports: [RecordsModule], controllers: [StudyProgrammesController], providers: [StudyProgrammesService] })
export class StudiesModule {}
