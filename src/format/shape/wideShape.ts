import type { WideView } from "../views/View.ts";
import type { ObjectShape } from "./ObjectShape.ts";
import { defaultProperties, displayNameProperty } from "./objectProperties.ts";
import { resolveRequested } from "./requestedProperties.ts";
import type { ValueReader } from "./ValueReader.ts";
import { propertySource } from "./ValueSource.ts";

/** One value of each object: the property asked for, else what names the object, else its first one. */
export function propertyWide(reader: ValueReader): ObjectShape {
  const { properties, columns = 0, autoSize } = reader.request;
  return {
    info: { kind: "Wide", columns },
    autoSize: autoSize ?? false,
    view: null,
    groupBy: null,
    entry: (target) => {
      const requested = properties ? resolveRequested(properties, target)[0] : undefined;
      // A pattern that nothing fits shows nothing.
      if (properties && !requested) return { kind: "Wide", value: "" };
      const name = requested ? undefined : (displayNameProperty(target) ?? defaultProperties(target)[0]);
      const source = requested?.source ?? (name === undefined ? null : propertySource(name));
      const format = requested?.request.format ?? null;
      return { kind: "Wide", value: source ? (reader.field(source, target, format) ?? "") : reader.text(target) };
    },
  };
}

export function viewWideShape(view: WideView, reader: ValueReader): ObjectShape {
  const { columns = 0, autoSize } = reader.request;
  return {
    info: { kind: "Wide", columns: columns || view.columns },
    autoSize: autoSize ?? view.autoSize,
    view,
    groupBy: view.groupBy ?? null,
    entry: (target) => ({ kind: "Wide", value: reader.field(view.value, target, view.format) ?? "" }),
  };
}
