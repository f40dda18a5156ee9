import type { ClrType } from "../../../src/objects/model/ClrType.ts";

/** Methods of interfaces that PowerShell lists beside a type's own method of that name. {T} is the interface's argument. */
const methods: Readonly<Record<string, readonly string[]>> = {
  "System.IComparable": ["int IComparable.CompareTo(System.Object obj)"],
  "System.IComparable`1": ["int IComparable[{T}].CompareTo({T} other)"],
  "System.IEquatable`1": ["bool IEquatable[{T}].Equals({T} other)"],
  "System.ICloneable": ["System.Object ICloneable.Clone()"],
  "System.IFormattable": ["string IFormattable.ToString(string format, System.IFormatProvider formatProvider)"],
  "System.IDisposable": ["void IDisposable.Dispose()"],
  "System.IConvertible": [
    "System.TypeCode IConvertible.GetTypeCode()",
    "bool IConvertible.ToBoolean(System.IFormatProvider provider)",
    "char IConvertible.ToChar(System.IFormatProvider provider)",
    "int IConvertible.ToInt32(System.IFormatProvider provider)",
    "string IConvertible.ToString(System.IFormatProvider provider)",
    "System.Object IConvertible.ToType(type conversionType, System.IFormatProvider provider)",
  ],
  "System.Collections.IEnumerable": ["System.Collections.IEnumerator IEnumerable.GetEnumerator()"],
  "System.Collections.ICollection": ["void ICollection.CopyTo(array array, int index)"],
  "System.Collections.IDictionary": [
    "void IDictionary.Add(System.Object key, System.Object value)",
    "void IDictionary.Clear()",
    "bool IDictionary.Contains(System.Object key)",
    "System.Collections.IDictionaryEnumerator IDictionary.GetEnumerator()",
    "void IDictionary.Remove(System.Object key)",
  ],
  "System.Collections.Specialized.IOrderedDictionary": [
    "System.Collections.IDictionaryEnumerator IOrderedDictionary.GetEnumerator()",
    "void IOrderedDictionary.Insert(int index, System.Object key, System.Object value)",
    "void IOrderedDictionary.RemoveAt(int index)",
  ],
  "System.Collections.IList": [
    "int IList.Add(System.Object value)",
    "void IList.Clear()",
    "bool IList.Contains(System.Object value)",
    "int IList.IndexOf(System.Object value)",
    "void IList.Insert(int index, System.Object value)",
    "void IList.Remove(System.Object value)",
    "void IList.RemoveAt(int index)",
  ],
};

/** The interface methods of that name, as Get-Member appends them. */
export function interfaceMethods(type: ClrType, name: string): string[] {
  const found: string[] = [];
  for (const written of type.metadata?.interfaces ?? []) {
    const generic = /^([\w.]+)\[([\w.]+)\]$/.exec(written);
    for (const text of methods[generic ? `${generic[1]}\`1` : written] ?? []) {
      if (text.includes(`.${name}(`)) found.push(text.replaceAll("{T}", generic?.[2] ?? "T"));
    }
  }
  return found;
}
