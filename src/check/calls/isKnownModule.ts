import { absentModule } from "../../command/catalogue/absentCommands.ts";

/** Modules and snap-ins whose commands the catalogue has, in lower case. */
const catalogued: readonly RegExp[] = [
  /^microsoft\.powershell\.(?:archive|core|diagnostics|host|localaccounts|management|security|utility)$/,
  /^(?:cimcmdlets|microsoft\.wsman\.management|psscheduledjob|psreadline|threadjob)$/,
  /^(?:microsoft\.exchange\.management\.powershell\.\w+|exchangeonlinemanagement|exchange)$/,
  // A pattern of snap-ins: those that it can mean are Exchange's.
  /^(?=.*\*)[\w.*]*(?:exchange|e2010)[\w.*]*$/,
];

/** Whether all commands of a module are known by name, as they are here or as absent ones. */
export function isKnownModule(name: string): boolean {
  const absent = absentModule(name);
  return !isForeign(name) || (absent?.kind === "cmdlets" && !absent.partial);
}

/** Modules of the families, by their names in lower case: their commands have nouns that begin as their own family's. */
const ofFamilies =
  /^(?:(?:az|azurerm|microsoft\.(?:graph|entra)|vmware)(?:\.[\w.]+)?|azuread(?:preview)?|dbatools|pnp\.powershell|microsoftteams|microsoft\.online\.sharepoint\.powershell)$/;

/** Whether a module may have commands of any name. */
export function isStrange(name: string): boolean {
  return !isKnownModule(name) && !ofFamilies.test(name.toLowerCase());
}

/** Whether a module is none of PowerShell's own or Exchange's. */
export function isForeign(name: string): boolean {
  const key = name.toLowerCase();
  return !catalogued.some((pattern) => pattern.test(key));
}
