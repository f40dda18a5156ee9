import type { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import { dictionaryEntries } from "../../objects/members/dictionaryEntries.ts";
import { typeNamesOf } from "../../objects/types/typeNames.ts";
import { ClrObject } from "../../objects/values/ClrObject.ts";
import { Dictionary } from "../../objects/values/collections/Dictionary.ts";
import { type ScreenStream, StreamRecord } from "../../objects/values/shell/StreamRecord.ts";
import type { GroupBy } from "../views/View.ts";
import { chooseShape } from "./chooseShape.ts";
import {
  FormatEndData,
  FormatEntryData,
  FormatInfoData,
  FormatStartData,
  GroupEndData,
  GroupStartData,
} from "./FormatData.ts";
import type { FormatRequest, ShapeSettings } from "./FormatRequest.ts";
import { isSameGroup } from "./isSameGroup.ts";
import type { ObjectShape } from "./ObjectShape.ts";
import { allProperties } from "./objectProperties.ts";
import { isOutOfBand, outOfBandEntry } from "./outOfBand.ts";
import { groupingOf, propertyNamed } from "./requestedProperties.ts";
import { ValueReader } from "./ValueReader.ts";

/**
 * Turns a stream of objects into format entries: one document (start ... end) whose shape the first object decides.
 * Text, errors and objects that do not fit the document's view become entries out of band.
 */
export class Shaper {
  readonly #reader: ValueReader;
  readonly #requestedGroup: GroupBy | null;
  #shape: ObjectShape | null = null;
  #group: { readonly key: unknown } | null = null;

  constructor(
    readonly request: FormatRequest,
    readonly settings: ShapeSettings,
    readonly emit: (entry: FormatInfoData) => void,
  ) {
    this.#reader = new ValueReader(request, settings);
    this.#requestedGroup = request.groupBy ? groupingOf(request.groupBy) : null;
  }

  /** One object of the stream; a collection counts as its elements, unless the request says otherwise. */
  process(value: unknown): void {
    if (value === null || value === undefined) return;
    const elements = typeof value === "object" ? elementsOf(value) : null;
    const { expand = "EnumOnly" } = this.request;
    if (!elements || expand === "CoreOnly") {
      this.#object(value);
      return;
    }
    const items = expand === "Both" ? [...elements] : elements;
    if (expand === "Both") this.#core(value, (items as unknown[]).length);
    for (const item of items) {
      // A collection's own $null takes a line, while one in the pipeline shows nothing.
      if (item === null || item === undefined) this.emit(new FormatEntryData({ kind: "Text", text: "" }, true));
      else this.#object(item);
    }
  }

  /** An error that came along the error stream. */
  processError(record: ErrorRecord): void {
    this.emit(new FormatEntryData(outOfBandEntry(record, typeNamesOf(record), this.#reader), true, "Error"));
  }

  /** Ends the group and the document, if there is one. */
  end(): void {
    if (!this.#shape) return;
    if (this.#group) this.emit(new GroupEndData());
    this.emit(new FormatEndData());
    this.#shape = null;
    this.#group = null;
  }

  #object(value: unknown): void {
    if (value instanceof FormatInfoData) {
      // A Format-* cmdlet lets through what others made, whatever it has begun itself.
      if (this.request.kind === null && !(value instanceof FormatEntryData && value.outOfBand)) this.end();
      this.emit(value);
      return;
    }
    // Text and whole numbers need no type to be shown.
    if (!this.request.force && (typeof value === "string" || typeof value === "number")) {
      this.emit(
        new FormatEntryData(
          typeof value === "string"
            ? { kind: "Text", text: value, isString: true }
            : { kind: "Text", text: this.#reader.text(value) },
          true,
        ),
      );
      return;
    }
    const typeNames = typeNamesOf(value);
    if (!this.request.force && isOutOfBand(value, typeNames)) {
      this.emit(new FormatEntryData(outOfBandEntry(value, typeNames, this.#reader), true, streamOf(value)));
      return;
    }
    if (!this.#shape) {
      this.#shape = chooseShape(value, typeNames, this.#reader);
      this.#reader.takeErrors();
      this.emit(new FormatStartData(this.#shape.info, this.#shape.autoSize, this.request.kind !== null));
    }
    const { view } = this.#shape;
    if (view && !this.request.force && !fits(view.types, typeNames)) {
      this.emit(new FormatEntryData(outOfBandEntry(value, typeNames, this.#reader), true, streamOf(value)));
      return;
    }
    this.#changeGroup(value);
    this.emit(new FormatEntryData(this.#entry(this.#shape, value), false, streamOf(value)));
    for (const error of this.#reader.takeErrors()) this.#object(error);
  }

  /** An object that can't be shown ends its document: what comes behind it begins another. */
  #entry(shape: ObjectShape, value: unknown): ReturnType<ObjectShape["entry"]> {
    try {
      return shape.entry(value);
    } catch (error) {
      this.end();
      throw error;
    }
  }

  #changeGroup(value: unknown): void {
    const grouping = this.#requestedGroup ?? this.#shape?.groupBy ?? null;
    if (!grouping) {
      if (!this.#group) this.emit(new GroupStartData(null));
      this.#group ??= { key: null };
      return;
    }
    const key = this.#reader.value(grouping.value, value);
    const last = this.#group;
    // An object without the property stays in the group that is open, or begins one without a heading.
    if (key === undefined ? last : last && isSameGroup(key, last.key)) return;
    if (last) this.emit(new GroupEndData());
    this.#group = { key };
    if (key === undefined) {
      this.#group = { key: null };
      this.emit(new GroupStartData(null));
      return;
    }
    // A group of $null at the very beginning is not named.
    const label = grouping.label ?? (!last && key === null ? "" : spelling(grouping, value));
    const text = `   ${label}: ${this.#reader.text(key)}`;
    this.emit(
      new GroupStartData((grouping.heading ?? this.#shape?.groupBy?.heading)?.(value) ?? [{ kind: "text", text }]),
    );
  }

  /** -Expand Both: the collection itself, with a line before it and one before its elements. */
  #core(value: unknown, count: number): void {
    const comment = (text: string): void => this.emit(new FormatEntryData({ kind: "Text", text }, true));
    comment("The following object supports IEnumerable:");
    if (allProperties(value).length > 0)
      this.emit(new FormatEntryData(outOfBandEntry(value, typeNamesOf(value), this.#reader), true, streamOf(value)));
    if (count === 0) comment("The IEnumerable contains no objects.");
    else comment(`The IEnumerable contains the following ${count === 1 ? "object" : `${count} objects`}:`);
  }
}

/** The stream along which an object came to the output, where it is one of texts. */
function streamOf(value: unknown): ScreenStream | null {
  return value instanceof StreamRecord && !value.isKept ? value.stream : null;
}

/** The property as the object spells it, or the text of the expression. */
function spelling({ value: { text } }: GroupBy, target: unknown): string {
  return propertyNamed(text, target) ?? text;
}

/** What formatting enumerates: also the entries of dictionaries. */
function elementsOf(value: object): Iterable<unknown> | null {
  if (Array.isArray(value)) return value;
  if (value instanceof Dictionary) return [...dictionaryEntries(value)];
  return value instanceof ClrObject ? value.elements : null;
}

function fits(viewTypes: readonly string[], typeNames: readonly string[]): boolean {
  return typeNames.some((name) => viewTypes.includes(name) || viewTypes.includes(name.replace(/^Deserialized\./, "")));
}
