import { PinoLogger } from 'nestjs-pino';
import pino from 'pino';

/** The lines an application logs, kept instead of printed. */
export interface CapturedLog {
  lines: string[];
  attach(): void;
}

export function captureLog(): CapturedLog {
  const lines: string[] = [];
  return {
    lines,
    attach: () => {
      const root = PinoLogger.root as unknown as Record<symbol, unknown>;
      root[pino.symbols.streamSym] = { write: (line: string) => void lines.push(line.trimEnd()) };
    },
  };
}
