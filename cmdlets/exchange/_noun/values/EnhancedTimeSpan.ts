import { once } from "../../../../src/base/once.ts";
import { parseTimeSpan } from "../../../../src/objects/text/time/parseTimeSpan.ts";
import type { ClrType } from "../../../../src/objects/types/ClrType.ts";
import { registerType } from "../../../../src/objects/types/typeRegistry.ts";
import { TimeSpan } from "../../../../src/objects/values/time/TimeSpan.ts";

/** The product's own span of time, which goes for a TimeSpan wherever one is wanted. */
export class EnhancedTimeSpan extends TimeSpan {
  override get clrType(): ClrType {
    return enhancedTimeSpanType();
  }
}

/** Its .NET type, made when first needed. */
export const enhancedTimeSpanType = once(
  (): ClrType =>
    registerType({
      name: "Microsoft.Exchange.Data.EnhancedTimeSpan",
      base: "System.TimeSpan",
      statics: {
        "static Microsoft.Exchange.Data.EnhancedTimeSpan Parse(string expression)": (expression: string) =>
          new EnhancedTimeSpan(parseTimeSpan(expression)),
        "static Microsoft.Exchange.Data.EnhancedTimeSpan op_Implicit(timespan value)": (value: TimeSpan) =>
          new EnhancedTimeSpan(value.ticks),
        "static Microsoft.Exchange.Data.EnhancedTimeSpan FromDays(double value)": (value: number) => ofDays(value),
        "static Microsoft.Exchange.Data.EnhancedTimeSpan FromHours(double value)": (value: number) =>
          ofDays(value / 24),
      },
    }),
);

function ofDays(days: number): EnhancedTimeSpan {
  return new EnhancedTimeSpan(BigInt(Math.round(days * Number(TimeSpan.ticksPerDay))));
}
