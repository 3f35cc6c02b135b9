// Every statement of a request runs in a transaction that knows whose centre it serves. The scope is set inside the
// transaction, so the next borrower of the connection starts with none and row-level security shows it nothing.
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm';

export interface Scope {
  centreId: string;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const retried = new Set(['40001', '40P01']);
const attempts = 3;

@Injectable()
export class Database {
  constructor(@InjectDataSource() readonly dataSource: DataSource) {}

  /** One transaction under the scope of a centre; repeated when it loses a serialisation race or a deadlock. */
  async transaction<T>(scope: Scope, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.attempt([scope.centreId], work);
      } catch (error) {
        if (attempt >= attempts || !retried.has(sqlState(error))) throw error;
      }
    }
  }

  /** Widens the scope of a running transaction to a second centre: only for moving a case there. */
  async include(tx: EntityManager, scope: Scope, centreId: string): Promise<void> {
    await tx.query(`SELECT set_config('app.centres', $1, true)`, [[scope.centreId, centreId].join(',')]);
  }

  private async attempt<T>(centres: string[], work: (tx: EntityManager) => Promise<T>): Promise<T> {
    if (!centres.every((centre) => uuid.test(centre))) throw new Error('The scope must name a centre');
    const runner = this.dataSource.createQueryRunner();
    sendWithStart(runner, `SELECT set_config('app.centres', '${centres.join(',')}', true)`);
    try {
      await runner.startTransaction();
      const result = await work(runner.manager);
      await runner.commitTransaction();
      return result;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }
}

/** Lets a statement travel in the message that starts the transaction: a round trip less in every request. */
function sendWithStart(runner: QueryRunner, statement: string): void {
  const query = runner.query.bind(runner);
  runner.query = (sql: string, ...rest: never[]) => query(sql === 'START TRANSACTION' ? `${sql}; ${statement}` : sql, ...rest);
}

/** The five-character SQLSTATE of a failed statement, or an empty string. */
export function sqlState(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  const code = (error as { driverError?: { code?: unknown }; code?: unknown }).driverError?.code ?? (error as { code?: unknown }).code;
  return typeof code === 'string' ? code : '';
}
