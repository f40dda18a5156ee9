import { expect } from "chai";
import { Hashtable } from "../../../src/objects/values/collections/Hashtable.ts";
import { of, seen, useEdition } from "../harness.ts";

describe("convertTo", () => {
  before(() => useEdition("Core"));

  const cases: readonly (readonly [string, unknown, string])[] = [
    ["int", "0x1F", "int:31"],
    ["int", "1kb", "int:1024"],
    ["int", "2.5", "int:2"],
    ["int", "1,234", "int:1234"],
    ["int", "", "int:0"],
    ["int", "99999999999", "! InvalidCastFromStringToInteger"],
    ["int", [1], "! ConvertToFinalInvalidCastException"],
    ["byte", 300, "! InvalidCastIConvertible"],
    ["decimal", "1e3", "decimal:1000"],
    ["bool", "False", "bool:True"],
    ["char", "ab", "! InvalidCastParseTargetInvocation"],
    ["datetime", "2024-02-30", "! InvalidCastParseTargetInvocationWithFormatProvider"],
    ["datetime", null, "! nullToObjectInvalidCast"],
    ["timespan", "1.02:03:04", "timespan:1.02:03:04"],
    ["version", "1.2.3", "version:1.2.3"],
    ["System.DayOfWeek", "fri", "System.DayOfWeek:Friday"],
    ["System.DayOfWeek", "T", "! SubstringDisambiguationEnumParseThrewAnException"],
    ["System.DayOfWeek", 9, "! UndefinedIntegerToEnum"],
    ["int[]", "5", "[int:5]"],
    ["int[]", "x", "! InvalidCastExceptionScalarToArray"],
    ["char[]", "ab", "[char:a char:b]"],
    ["string[]", [1, 2], "[string:1 string:2]"],
    ["nullable[int]", null, "null"],
    [
      "type",
      "int",
      "System.RuntimeType, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e:int",
    ],
    ["hashtable", 1, "! ConvertToFinalInvalidCastException"],
    ["switch", true, "switch:True"],
    ["switch", 1, "! ConvertToFinalInvalidCastException"],
  ];

  for (const [type, value, expected] of cases) {
    it(`[${type}]${String(value)}`, () => {
      expect(seen(() => of(type, value))).to.equal(expected);
    });
  }

  it("makes an object of a dictionary", () => {
    const table = new Hashtable();
    table.set("A", 1);
    expect(seen(() => of("System.Management.Automation.PSCustomObject", table))).to.equal("PSCustomObject:@{A=1}");
    expect(seen(() => of("timespan", table))).to.equal("! ObjectCreationError");
  });
});
