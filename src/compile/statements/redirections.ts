import { toText } from "../../objects/ops/toText.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import type { Evaluate } from "../../runtime/functions/BlockCode.ts";
import { fileRedirection } from "../../runtime/pipeline/fileRedirection.ts";
import type { Sink, Streams } from "../../runtime/pipeline/Streams.ts";
import type { Frame } from "../../runtime/scope/Frame.ts";
import type { FileRedirection, MergingRedirection, Redirection, RedirectionStream } from "../../syntax/ast/commands.ts";
import type { Unit } from "../blocks/Unit.ts";
import { compileExpression } from "../expressions/expressions.ts";

interface Opened {
  readonly streams: Streams;
  readonly out: Sink;
  close(): void;
}

/** Runs a body with redirected streams; `open` alone for stages that live longer than one call. */
export interface Redirect {
  (frame: Frame, streams: Streams, out: Sink, body: (streams: Streams, out: Sink) => void): void;
  open(frame: Frame, streams: Streams, out: Sink): Opened;
  /** Whether errors go to where the output goes. */
  readonly mergesErrors: boolean;
}

/** Null where a command redirects nothing. */
export function compileRedirections(nodes: readonly Redirection[], unit: Unit): Redirect | null {
  if (nodes.length === 0) return null;
  const files = nodes.filter((node) => node.kind === "FileRedirection").map((node) => compileFile(node, unit));
  const merges = nodes.filter((node) => node.kind === "MergingRedirection");
  const open = (frame: Frame, streams: Streams, out: Sink): Opened => {
    const closers: (() => void)[] = [];
    const sinks: Sinks = { Output: out, Error: null, Warning: null, Verbose: null, Debug: null, Information: null };
    for (const file of files) {
      const target = file.open(frame);
      closers.push(target.close);
      setSink(sinks, file.stream, target.write);
    }
    for (const merge of merges) setMerge(sinks, merge);
    return {
      streams: withSinks(streams, sinks),
      out: sinks.Output,
      close: () =>
        closers.forEach((close) => {
          close();
        }),
    };
  };
  const redirect = (frame: Frame, streams: Streams, out: Sink, body: (streams: Streams, out: Sink) => void) => {
    const opened = open(frame, streams, out);
    try {
      body(opened.streams, opened.out);
    } finally {
      opened.close();
    }
  };
  const mergesErrors = merges.some(
    ({ fromStream, toStream }) => toStream === "Output" && (fromStream === "Error" || fromStream === "All"),
  );
  return Object.assign(redirect, { open, mergesErrors });
}

interface Sinks {
  Output: Sink;
  Error: Sink | null;
  Warning: Sink | null;
  Verbose: Sink | null;
  Debug: Sink | null;
  Information: Sink | null;
}

function setSink(sinks: Sinks, stream: RedirectionStream, sink: Sink): void {
  if (stream !== "All") {
    sinks[stream] = sink;
    return;
  }
  for (const name of Object.keys(sinks) as (keyof Sinks)[]) sinks[name] = sink;
}

/** n>&1: to where the output goes now. */
function setMerge(sinks: Sinks, merge: MergingRedirection): void {
  if (merge.toStream !== "Output") return;
  setSink(sinks, merge.fromStream, sinks.Output);
}

function withSinks(streams: Streams, sinks: Sinks): Streams {
  return {
    ...streams,
    error: sinks.Error ?? streams.error,
    warning: sinks.Warning ?? streams.warning,
    verbose: sinks.Verbose ?? streams.verbose,
    debug: sinks.Debug ?? streams.debug,
    information: sinks.Information ?? streams.information,
  };
}

function compileFile(
  node: FileRedirection,
  unit: Unit,
): { stream: RedirectionStream; open: (frame: Frame) => { write: Sink; close: () => void } } {
  const location: Evaluate = compileExpression(node.location, unit);
  return {
    stream: node.fromStream,
    open(frame) {
      const target = unwrap(location(frame));
      if (target === null || target === undefined) return { write: () => {}, close: () => {} };
      return fileRedirection(frame.engine)(toText(target), node.append);
    },
  };
}
