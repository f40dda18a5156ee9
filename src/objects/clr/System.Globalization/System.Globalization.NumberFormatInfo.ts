import { argumentNull, invalidOperation } from "../../errors/argumentChecks.ts";
import { cultureOf } from "../../text/culture/cultureOf.ts";
import { changeNumberFormat, type NumberFormat, numberFormatOf } from "../../text/numbers/NumberFormat.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { NumberFormatInfo } from "../../values/FormatInfo.ts";
import { CultureInfo, currentCulture } from "../../values/time/CultureInfo.ts";

/** A property that changes what the object says, where it may. */
const part = (field: keyof NumberFormat) => ({
  get: (self: NumberFormatInfo) => numberFormatOf(self.culture)[field],
  set: (self: NumberFormatInfo, value: unknown) => {
    if (self.formats.isReadOnly) throw invalidOperation("Instance is read-only.");
    if (value === null) throw argumentNull("value");
    self.formats.culture = changeNumberFormat(self.culture, { [field]: value });
  },
});

export default defineClr<NumberFormatInfo>({
  constructors: { "()": () => new NumberFormatInfo("") },
  methods: {
    Clone: (self) => new NumberFormatInfo(self.culture),
    GetFormat: (self, type: ClrType) => (type === self.clrType ? self : null),
  },
  properties: {
    CurrencyDecimalDigits: part("currencyDecimalDigits"),
    CurrencyDecimalSeparator: part("currencyDecimalSeparator"),
    CurrencyGroupSeparator: part("currencyGroupSeparator"),
    CurrencyGroupSizes: part("currencyGroupSizes"),
    CurrencySymbol: part("currencySymbol"),
    CurrencyNegativePattern: part("currencyNegativePattern"),
    CurrencyPositivePattern: part("currencyPositivePattern"),
    NumberGroupSizes: part("groupSizes"),
    NumberNegativePattern: part("negativePattern"),
    NumberDecimalDigits: part("decimalDigits"),
    NumberDecimalSeparator: part("decimalSeparator"),
    NumberGroupSeparator: part("groupSeparator"),
    PercentGroupSizes: part("percentGroupSizes"),
    PercentPositivePattern: part("percentPositivePattern"),
    PercentNegativePattern: part("percentNegativePattern"),
    PercentDecimalDigits: part("percentDecimalDigits"),
    PercentDecimalSeparator: part("percentDecimalSeparator"),
    PercentGroupSeparator: part("percentGroupSeparator"),
    PercentSymbol: part("percentSymbol"),
    PerMilleSymbol: part("perMilleSymbol"),
    NaNSymbol: part("nan"),
    NegativeInfinitySymbol: part("negativeInfinity"),
    PositiveInfinitySymbol: part("positiveInfinity"),
    NegativeSign: part("negativeSign"),
    PositiveSign: part("positiveSign"),
    NativeDigits: () => Array.from("0123456789"),
    DigitSubstitution: () => "None",
    IsReadOnly: (self) => self.formats.isReadOnly,
  },
  statics: { GetInstance: (provider: unknown) => new NumberFormatInfo(cultureOf(provider)) },
  staticProperties: {
    InvariantInfo: () => new NumberFormatInfo(CultureInfo.invariant.formats),
    CurrentInfo: () => new NumberFormatInfo(currentCulture().formats),
  },
});
