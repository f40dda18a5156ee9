import type { PSSessionObject } from "../../../../src/objects/values/shell/PSSessionObject.ts";
import { isExchangeSession } from "./remoteCommands.ts";

/** A command of this shell that acts as the session's: the emulated server's cmdlets are those of the Exchange module. */
function exchangeProxy(name: string): string {
  const target = `Exchange\\${name}`;
  return `function ${name} { if ($MyInvocation.ExpectingInput) { $input | ${target} @args } else { ${target} @args } }`;
}

/** A function that calls the command of its name in the module's session. */
function sessionProxy(name: string): string {
  return `function ${name} { Invoke-SessionCommand '${name}' $args @($input) }`;
}

/** Splits arguments into named and others, and runs a command with them in the session. */
const sessionCaller = `function Invoke-SessionCommand($Command, $List, $Items) {
    $named = @{}
    $rest = @()
    for ($i = 0; $i -lt $List.Count; $i++) {
        if ($List[$i] -is [string] -and $List[$i] -match '^-([A-Za-z]\\w*):?$') {
            $key = $Matches[1]
            $next = if ($i + 1 -lt $List.Count) { $List[$i + 1] }
            if ($i + 1 -ge $List.Count -or ($next -is [string] -and $next -match '^-[A-Za-z]\\w*:?$')) { $named[$key] = $true }
            else { $named[$key] = $next; $i++ }
        }
        else { $rest += , $List[$i] }
    }
    Invoke-Command -Session (Get-ModuleSession) -HideComputerName -ArgumentList $Command, $named, $rest, $Items -ScriptBlock {
        param($Command, $named, $rest, $Items)
        if ($Items.Count) { $Items | & $Command @named @rest } else { & $Command @named @rest }
    }
}`;

/** The code of a module whose functions are a session's commands; `getSession` is the body that gives the session. */
export function proxyModuleText(session: PSSessionObject, names: readonly string[], getSession: string): string {
  const proxies = names.map(isExchangeSession(session) ? exchangeProxy : sessionProxy);
  const exported = names.map((name) => `'${name}'`).join(", ");
  return [
    `function Get-ModuleSession { ${getSession} }`,
    ...(isExchangeSession(session) ? [] : [sessionCaller]),
    ...proxies,
    `Export-ModuleMember -Function @(${exported})`,
    "",
  ].join("\n");
}
