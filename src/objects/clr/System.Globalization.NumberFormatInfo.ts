import { currentCulture } from "../model/CultureInfo.ts";
import { NumberFormatInfo } from "../model/FormatInfo.ts";
import { cultureOf } from "../text/cultureOf.ts";
import { type NumberFormat, numberFormatOf } from "../text/NumberFormat.ts";
import { defineByShape } from "./defineByShape.ts";

const read = (field: keyof NumberFormat) => (self: NumberFormatInfo) => numberFormatOf(self.culture)[field];

export default defineByShape("System.Globalization.NumberFormatInfo", {
  constructors: { "()": () => new NumberFormatInfo("") },
  methods: { "Clone()": (self: NumberFormatInfo) => new NumberFormatInfo(self.culture) },
  properties: {
    CurrencyDecimalDigits: read("currencyDecimalDigits"),
    CurrencyDecimalSeparator: read("currencyDecimalSeparator"),
    CurrencyGroupSeparator: read("currencyGroupSeparator"),
    CurrencyGroupSizes: read("currencyGroupSizes"),
    CurrencySymbol: read("currencySymbol"),
    CurrencyNegativePattern: read("currencyNegativePattern"),
    CurrencyPositivePattern: read("currencyPositivePattern"),
    NumberGroupSizes: read("groupSizes"),
    NumberNegativePattern: read("negativePattern"),
    NumberDecimalDigits: read("decimalDigits"),
    NumberDecimalSeparator: read("decimalSeparator"),
    NumberGroupSeparator: read("groupSeparator"),
    PercentGroupSizes: read("percentGroupSizes"),
    PercentPositivePattern: read("percentPositivePattern"),
    PercentNegativePattern: read("percentNegativePattern"),
    PercentDecimalDigits: read("percentDecimalDigits"),
    PercentDecimalSeparator: read("percentDecimalSeparator"),
    PercentGroupSeparator: read("percentGroupSeparator"),
    PercentSymbol: read("percentSymbol"),
    PerMilleSymbol: read("perMilleSymbol"),
    NaNSymbol: read("nan"),
    NegativeInfinitySymbol: read("negativeInfinity"),
    PositiveInfinitySymbol: read("positiveInfinity"),
    NegativeSign: read("negativeSign"),
    PositiveSign: read("positiveSign"),
    NativeDigits: () => Array.from("0123456789"),
    DigitSubstitution: () => "None",
    IsReadOnly: (self: NumberFormatInfo) => self.culture === "",
  },
  statics: { "GetInstance(System.IFormatProvider)": (provider: unknown) => new NumberFormatInfo(cultureOf(provider)) },
  staticProperties: {
    InvariantInfo: () => new NumberFormatInfo(""),
    CurrentInfo: () => new NumberFormatInfo(currentCulture().name),
  },
});
