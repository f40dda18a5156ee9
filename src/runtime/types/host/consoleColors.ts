import type { PSHost } from "../../../command/services/PSHost.ts";
import type { PerEdition } from "../../../diag/Edition.ts";
import { edition } from "../../../objects/host/edition.ts";
import type { ClrType } from "../../../objects/types/ClrType.ts";
import { defineClr, type PropertyAccess } from "../../../objects/types/defineClr.ts";
import { lazyType } from "../../../objects/types/lazyType.ts";
import { ClrObject } from "../../../objects/values/ClrObject.ts";
import { EnumValue } from "../../../objects/values/EnumValue.ts";

/** What the console begins with; the accents came with PowerShell 7. */
const colors = {
  FormatAccentColor: "Green",
  ErrorAccentColor: "Cyan",
  ErrorForegroundColor: "Red",
  ErrorBackgroundColor: "Black",
  WarningForegroundColor: "Yellow",
  WarningBackgroundColor: "Black",
  DebugForegroundColor: "Yellow",
  DebugBackgroundColor: "Black",
  VerboseForegroundColor: "Yellow",
  VerboseBackgroundColor: "Black",
  ProgressForegroundColor: "Yellow",
  ProgressBackgroundColor: "DarkCyan",
} as const;

/** PowerShell 7 leaves the ground behind its messages alone, except for that of the progress bar. */
const firstColors: PerEdition<Readonly<Record<ColorName, string>>> = {
  Desktop: colors,
  Core: { ...colors, ProgressForegroundColor: "Black", ProgressBackgroundColor: "Yellow" },
};

type ColorName = keyof typeof colors;

const colorType = lazyType("System.ConsoleColor");

/** $Host.PrivateData of the console: the colours of its streams. A script that sets one reads it again. */
class ConsoleColorProxy extends ClrObject {
  readonly chosen = new Map<ColorName, EnumValue>();

  get clrType(): ClrType {
    return proxyType();
  }
}

const proxyType = lazyType("Microsoft.PowerShell.ConsoleHost+ConsoleColorProxy");
const proxies = new WeakMap<PSHost, ConsoleColorProxy>();

export function consoleColors(host: PSHost): ConsoleColorProxy {
  const found = proxies.get(host) ?? new ConsoleColorProxy();
  proxies.set(host, found);
  return found;
}

function color(name: ColorName): PropertyAccess<ConsoleColorProxy> {
  return {
    get: (self) => self.chosen.get(name) ?? EnumValue.named(colorType(), firstColors[edition()][name]),
    set: (self, value: EnumValue) => {
      self.chosen.set(name, value);
    },
  };
}

const names = Object.keys(colors) as ColorName[];

export const consoleColorProxy = defineClr<ConsoleColorProxy>("Microsoft.PowerShell.ConsoleHost+ConsoleColorProxy", {
  properties: Object.fromEntries(names.map((name) => [`System.ConsoleColor ${name} {get;set;}`, color(name)])),
});
