/** Which objects of the pipeline are wanted, by their place in it. */
export interface QueueOptions {
  readonly first: number | undefined;
  readonly last: number | undefined;
  readonly skip: number;
  readonly skipLast: number;
  readonly index: readonly number[] | undefined;
  readonly skipIndex: readonly number[] | undefined;
}

export interface ObjectQueue {
  /** Takes the next object; those that are wanted go to `write` as soon as that is sure. */
  add(value: unknown, write: (value: unknown) => void): void;
  /** Whether nothing that may still come can be wanted. */
  isComplete(): boolean;
  finish(write: (value: unknown) => void): void;
}

export function objectQueue(options: QueueOptions): ObjectQueue {
  if (options.index) return byIndex(new Set(options.index));
  if (options.skipIndex) return withoutIndexes(new Set(options.skipIndex));
  if (options.skipLast > 0) return withoutLast(options.skip, options.skipLast);
  return firstAndLast(options);
}

function byIndex(indexes: ReadonlySet<number>): ObjectQueue {
  const highest = Math.max(-1, ...indexes);
  let position = 0;
  return {
    add(value, write) {
      if (indexes.has(position++)) write(value);
    },
    isComplete: () => position > highest,
    finish() {},
  };
}

function withoutIndexes(indexes: ReadonlySet<number>): ObjectQueue {
  let position = 0;
  return {
    add(value, write) {
      if (!indexes.has(position++)) write(value);
    },
    isComplete: () => false,
    finish() {},
  };
}

function withoutLast(skip: number, skipLast: number): ObjectQueue {
  const held: unknown[] = [];
  let skipped = 0;
  return {
    add(value, write) {
      if (skipped < skip) {
        skipped++;
        return;
      }
      held.push(value);
      if (held.length > skipLast) write(held.shift());
    },
    isComplete: () => false,
    finish() {},
  };
}

/** With only -Last, -Skip counts from the end; otherwise from the front. */
function firstAndLast({ first, last, skip }: QueueOptions): ObjectQueue {
  const wantsFirst = first !== undefined;
  const wantsLast = last !== undefined && last > 0;
  const limited = wantsFirst || last !== undefined;
  const skipFromEnd = wantsLast && !first;
  const held: unknown[] = [];
  let skipped = 0;
  let written = 0;
  return {
    add(value, write) {
      if (!skipFromEnd && skipped < skip) {
        skipped++;
        return;
      }
      if (!limited || written < (first ?? 0)) {
        written++;
        write(value);
        return;
      }
      if (!wantsLast) return;
      held.push(value);
      if (held.length > last + (skipFromEnd ? skip : 0)) held.shift();
    },
    isComplete: () => wantsFirst && !wantsLast && written >= first && skipped >= skip,
    finish(write) {
      const end = skipFromEnd ? held.length - skip : held.length;
      for (let index = Math.max(0, end - (last ?? 0)); index < end; index++) write(held[index]);
    },
  };
}
