// argon2id behind a semaphore: each hash takes 46 MiB, so a rush of logins waits instead of filling the memory.
import { Injectable } from '@nestjs/common';
import argon2 from 'argon2';

const parameters = { type: argon2.argon2id, memoryCost: 46 * 1024, timeCost: 2, parallelism: 1 } as const;
const atOnce = 4;

@Injectable()
export class Passwords {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private readonly decoy = this.hash('no account has this password');

  hash(password: string): Promise<string> {
    return this.inTurn(() => argon2.hash(password.normalize('NFC'), parameters));
  }

  /** Takes as long for an unknown account (`hash` undefined) as for a wrong password. */
  async matches(hash: string | undefined, password: string): Promise<boolean> {
    const against = hash ?? (await this.decoy);
    const same = await this.inTurn(() => argon2.verify(against, password.normalize('NFC')));
    return same && hash !== undefined;
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= atOnce) await new Promise<void>((resolve) => this.waiting.push(resolve));
    else this.running++;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running--;
    }
  }
}
