import { Module } from '@nestjs/common';
import { RecordsModule } from '../records/records.module';
import { SourcesController } from './sources.controller';

@Module({ imports: [RecordsModule], controllers: [SourcesController] })
export class SourcesModule {}
