import { isJsonObject } from "../../base/isJsonObject.ts";
/** One place where a value is not what its shape says. */
export interface ShapeProblem {
  readonly path: readonly (string | number)[];
  readonly expected: string;
  readonly found: string;
  /** True where a property stands that the shape does not know. */
  readonly unknown?: true;
}

/**
 * What a stored value must look like. Shapes are built from the functions below; the type of the values that pass is
 * `ShapeType<typeof shape>`, so that a record is declared once.
 */
export interface RecordShape<T> {
  readonly expected: string;
  readonly optional?: boolean;
  check(value: unknown, path: readonly (string | number)[], problems: ShapeProblem[]): void;
  /** Whether `check` would find nothing, without saying what; absent where a shape cannot tell faster. */
  readonly passes?: (value: unknown) => boolean;
  /** What stands in for an absent value when a stored record is read; without it such a record is refused. */
  readonly absent?: () => unknown;
  /** The value with what is absent inside of it filled in; absent where nothing can be. */
  readonly fill?: (value: unknown) => unknown;
  /** Only for the type checker. */
  readonly type?: T;
}

export type ShapeType<S> = S extends RecordShape<infer T> ? T : never;

type Members = Readonly<Record<string, RecordShape<unknown>>>;
type OptionalNames<M> = {
  [K in keyof M]: M[K] extends { readonly optional: true } ? K : never;
}[keyof M];
type ObjectOf<M extends Members> = {
  readonly [K in Exclude<keyof M, OptionalNames<M>>]: ShapeType<M[K]>;
} & {
  readonly [K in OptionalNames<M>]?: ShapeType<M[K]>;
};

/** Every problem of a value, in the order of its text. */
export function shapeProblems(shape: RecordShape<unknown>, value: unknown): ShapeProblem[] {
  if (shape.passes?.(value)) return [];
  const problems: ShapeProblem[] = [];
  shape.check(value, [], problems);
  return problems;
}

/** A path as people write it: `servers[0].name`. */
export function pathText(path: readonly (string | number)[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    if (!/^[\w$-]+$/.test(step)) return `${text}[${JSON.stringify(step)}]`;
    return text === "" ? step : `${text}.${step}`;
  }, "");
}

export const text = scalar<string>(
  "a string",
  (value) => typeof value === "string",
  () => "",
);
export const name = scalar<string>("a string that is not empty", (value) => typeof value === "string" && value !== "");
export const flag = scalar<boolean>(
  "true or false",
  (value) => typeof value === "boolean",
  () => false,
);
export const integer = scalar<number>(
  "a whole number",
  (value) => Number.isSafeInteger(value),
  () => 0,
);
export const guid = pattern("a GUID in lower case", /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
export const base64 = pattern("base64 text", /^[A-Za-z0-9+/]*={0,2}$/);
export const thumbprint = pattern("a thumbprint of 40 hexadecimal digits in capitals", /^[0-9A-F]{40}$/);
export const hexadecimal = pattern("hexadecimal digits", /^[0-9A-Fa-f]*$/);
export const time = scalar<string>(
  "a moment in UTC such as 2013-08-28T02:23:47Z",
  (value) =>
    typeof value === "string" &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/.test(value) &&
    !Number.isNaN(Date.parse(value)),
);

export function pattern(expected: string, form: RegExp): RecordShape<string> {
  return scalar<string>(expected, (value) => typeof value === "string" && form.test(value));
}

export function oneOf<const T extends string>(...values: readonly T[]): RecordShape<T> {
  return scalar<T>(`one of ${values.join(", ")}`, (value) => (values as readonly unknown[]).includes(value));
}

export function list<T>(item: RecordShape<T>): RecordShape<readonly T[]> {
  const expected = `a list of ${item.expected}`;
  const { fill } = item;
  return {
    expected,
    absent: () => [],
    passes: (value) => Array.isArray(value) && value.every((each) => hasShape(item, each)),
    ...(fill && { fill: (value) => (Array.isArray(value) ? value.map(fill) : value) }),
    check(value, path, problems) {
      if (!Array.isArray(value)) problems.push({ path, expected, found: describe(value) });
      else for (let index = 0; index < value.length; index++) item.check(value[index], [...path, index], problems);
    },
  };
}

export function nullable<T>(inner: RecordShape<T>): RecordShape<T | null> {
  const expected = `${inner.expected} or null`;
  return {
    expected,
    absent: () => null,
    passes: (value) => value === null || hasShape(inner, value),
    ...(inner.fill && { fill: inner.fill }),
    check(value, path, problems) {
      if (value !== null) inner.check(value, path, problems);
    },
  };
}

/** A member that may be absent. */
export function optional<T>(inner: RecordShape<T>): RecordShape<T> & { readonly optional: true } {
  return { ...inner, optional: true };
}

/**
 * A member that records written before it was declared get when they are read. Without it an absent text is empty, a
 * number 0, a flag false, a list empty, what may be null null; every other absent member makes its record unreadable.
 */
export function defaulted<T>(inner: RecordShape<T>, value: T): RecordShape<T> {
  return { ...inner, absent: () => value };
}

/** An object whose members may have any names. */
export function dictionary<T>(item: RecordShape<T>): RecordShape<Readonly<Record<string, T>>> {
  return {
    expected: "an object",
    passes: (value) => isJsonObject(value) && Object.values(value).every((each) => hasShape(item, each)),
    check(value, path, problems) {
      if (!isJsonObject(value)) problems.push({ path, expected: "an object", found: describe(value) });
      else for (const [name, each] of Object.entries(value)) item.check(each, [...path, name], problems);
    },
  };
}

/** Any value of JSON. */
export const anyJson: RecordShape<unknown> = { expected: "a value", passes: () => true, check: () => {} };

/** An object with exactly these members. */
export function object<const M extends Members>(members: M): RecordShape<ObjectOf<M>> {
  const shapes = new Map<string, RecordShape<unknown>>(Object.entries(members));
  const rows = [...shapes];
  return {
    expected: "an object",
    fill: (value) => (isJsonObject(value) ? filledObject(value, shapes) : value),
    passes: (value) => isJsonObject(value) && passesObject(value, rows),
    check(value, path, problems) {
      if (!isJsonObject(value)) {
        problems.push({ path, expected: "an object", found: describe(value) });
        return;
      }
      for (const [member, shape] of shapes) {
        if (Object.hasOwn(value, member)) shape.check(value[member], [...path, member], problems);
        else if (!shape.optional)
          problems.push({
            path: [...path, member],
            expected: shape.expected,
            found: "nothing",
          });
      }
      for (const member of Object.keys(value)) {
        if (shapes.has(member)) continue;
        problems.push({
          path: [...path, member],
          expected: `one of ${[...shapes.keys()].join(", ")}`,
          found: member,
          unknown: true,
        });
      }
    },
  };
}

/** Objects told apart by one member: `kind` picks the shape. */
export function variant<const V extends Readonly<Record<string, RecordShape<unknown>>>>(
  member: string,
  shapes: V,
): RecordShape<ShapeType<V[keyof V]>> {
  const byValue = new Map<string, RecordShape<unknown>>(Object.entries(shapes));
  const expected = `one of ${[...byValue.keys()].join(", ")}`;
  const shapeOf = (value: unknown): RecordShape<unknown> | undefined => {
    const tag = isJsonObject(value) ? value[member] : undefined;
    return typeof tag === "string" ? byValue.get(tag) : undefined;
  };
  return {
    expected: "an object",
    passes(value) {
      const shape = shapeOf(value);
      return shape !== undefined && hasShape(shape, value);
    },
    fill: (value) => shapeOf(value)?.fill?.(value) ?? value,
    check(value, path, problems) {
      const shape = shapeOf(value);
      if (!isJsonObject(value)) problems.push({ path, expected: "an object", found: describe(value) });
      else if (!shape)
        problems.push({
          path: [...path, member],
          expected,
          found: describe(value[member]),
        });
      else shape.check(value, path, problems);
    },
  };
}

/** Freezes a record with all that hangs on it: what the store hands out is never changed in place. */
export function freezeDeep<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    for (const part of Object.values(value)) freezeDeep(part);
    Object.freeze(value);
  }
  return value;
}

function hasShape(shape: RecordShape<unknown>, value: unknown): boolean {
  return shape.passes ? shape.passes(value) : shapeProblems(shape, value).length === 0;
}

function passesObject(
  value: Record<string, unknown>,
  rows: readonly (readonly [string, RecordShape<unknown>])[],
): boolean {
  let count = 0;
  for (const [member, shape] of rows) {
    if (Object.hasOwn(value, member)) {
      if (!hasShape(shape, value[member])) return false;
      count++;
    } else if (!shape.optional) return false;
  }
  return Object.keys(value).length === count;
}

/** In the order of the shape; members that it does not know stay, at the end. */
function filledObject(
  value: Record<string, unknown>,
  shapes: ReadonlyMap<string, RecordShape<unknown>>,
): Record<string, unknown> {
  const rows: [string, unknown][] = [];
  for (const [member, shape] of shapes) {
    if (Object.hasOwn(value, member)) rows.push([member, shape.fill?.(value[member]) ?? value[member]]);
    else if (!shape.optional && shape.absent) rows.push([member, shape.absent()]);
  }
  for (const member of Object.keys(value)) if (!shapes.has(member)) rows.push([member, value[member]]);
  return Object.fromEntries(rows);
}

export function scalar<T>(expected: string, passes: (value: unknown) => boolean, absent?: () => T): RecordShape<T> {
  return {
    expected,
    ...(absent && { absent }),
    passes,
    check(value, path, problems) {
      if (!passes(value)) problems.push({ path, expected, found: describe(value) });
    },
  };
}

function describe(value: unknown): string {
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (isJsonObject(value)) return "an object";
  const shown = JSON.stringify(value);
  return shown.length <= 60 ? shown : `${shown.slice(0, 57)}...`;
}
