import { Module } from '@nestjs/common';
import { RecordSearch } from './lists/record-search';
import { RecordReader } from './record-reader';
import { RecordWriter } from './record-writer';
import { RecordsController } from './records.controller';
import { RecordHistory } from './versions/record-history';

const services = [RecordHistory, RecordReader, RecordSearch, RecordWriter];

@Module({ controllers: [RecordsController], providers: services, exports: services })
export class RecordsModule {}
