import { serviceKey } from "../../base/ServiceKey.ts";

/** What listens to a trace source. `outputs` names what follows each line: "ProcessId", "DateTime" ... */
export interface TraceListener {
  readonly name: string;
  readonly className: string;
  readonly outputs: readonly string[];
  /** Takes a line; absent: nobody is behind it (a debugger outside of the session). */
  readonly write?: (line: string) => void;
}

/** One of the engine's tracers. `options` has the numbers of PSTraceSourceOptions. */
export interface TraceSource {
  readonly name: string;
  readonly description: string;
  options: number;
  listeners: readonly TraceListener[];
}

/** The trace sources of a session. */
export interface TraceService {
  sources(): readonly TraceSource[];
  /** A source that nobody writes to, by a name that no other has. */
  add(name: string): TraceSource;
  /** Sets what a source tells to whom. */
  /** Whether what the source tells is modelled; to listen to another one is an error. */
  tells(source: TraceSource): boolean;
  change(source: TraceSource, options: number, listeners: readonly TraceListener[]): void;
}

export const traceServiceKey = serviceKey<TraceService>("traceSources");

/** What a listener adds to a line, in the order of .NET's own trace listeners. */
export const traceOutputs = ["ProcessId", "LogicalOperationStack", "ThreadId", "DateTime", "Timestamp", "Callstack"];
