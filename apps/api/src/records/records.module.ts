import { Module } from '@nestjs/common';
import { RecordSearch } from './record-search';
import { RecordsController } from './records.controller';

@Module({ controllers: [RecordsController], providers: [RecordSearch], exports: [RecordSearch] })
export class RecordsModule {}
