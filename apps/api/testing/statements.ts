// Watches the statements that an application sends to PostgreSQL, and can make one of them fail.
import { getDataSourceToken } from '@nestjs/typeorm';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DataSource, QueryRunner } from 'typeorm';

type Query = QueryRunner['query'];

export class InjectedFault extends Error {
  constructor() {
    super('A fault that the test put here, with a secret of a family');
  }
}

export class Statements {
  /** What was sent since the last `forget`, transaction marks left out. */
  readonly seen: string[] = [];
  private failing: number | undefined;
  private sent = 0;

  constructor(app: NestFastifyApplication) {
    const source = app.get<DataSource>(getDataSourceToken());
    const create = source.createQueryRunner.bind(source);
    source.createQueryRunner = (mode) => {
      const runner = create(mode);
      const query: Query = runner.query.bind(runner);
      runner.query = ((...args: Parameters<Query>) => {
        this.pass(args[0]);
        return query(...args);
      }) as Query;
      const commit = runner.commitTransaction.bind(runner);
      runner.commitTransaction = async () => {
        this.pass('COMMIT');
        await commit();
      };
      return runner;
    };
  }

  forget(): void {
    this.seen.length = 0;
  }

  /** The statements of `work`, session look-up and scope included. */
  async during(work: () => Promise<unknown>): Promise<string[]> {
    this.forget();
    await work();
    return [...this.seen];
  }

  /** Lets the writing statement number `index` (from 0), or the commit after the last, fail instead of being sent. */
  failAtWrite(index: number): void {
    this.failing = index;
    this.sent = 0;
  }

  heal(): void {
    this.failing = undefined;
  }

  private pass(statement: string): void {
    if (/^(START TRANSACTION|BEGIN|ROLLBACK|COMMIT$|SET TRANSACTION)/i.test(statement) && statement !== 'COMMIT') return;
    if (statement !== 'COMMIT') this.seen.push(statement);
    if (this.failing === undefined || !isWrite(statement)) return;
    if (this.sent++ === this.failing) {
      this.failing = undefined;
      throw new InjectedFault();
    }
  }
}

const isWrite = (statement: string): boolean =>
  statement === 'COMMIT' || /^\s*(INSERT|UPDATE|DELETE)|pg_notify|count_reuse|set_config/i.test(statement);
