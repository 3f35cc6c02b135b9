import { Module } from '@nestjs/common';
import { RecordReader } from './record-reader';
import { RecordSearch } from './record-search';
import { RecordsController } from './records.controller';

@Module({ controllers: [RecordsController], providers: [RecordReader, RecordSearch], exports: [RecordReader, RecordSearch] })
export class RecordsModule {}
