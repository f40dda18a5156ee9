/** Every way to write a path of the host that a script might try; `host` is absolute, with slashes. */
export function spellings(host: string): readonly string[] {
  const backslashes = host.replaceAll("/", "\\");
  const up = "..\\".repeat(12);
  const written = [
    host,
    backslashes,
    `C:${host}`,
    `C:${backslashes}`,
    `C:\\${up}${backslashes.slice(1)}`,
    `.\\${up}${backslashes.slice(1)}`,
    `${"../".repeat(12)}${host.slice(1)}`,
    `\\\\?\\${host}`,
    `\\\\?\\C:${backslashes}`,
    `\\\\.\\C:${backslashes}`,
    `\\\\localhost\\c$${backslashes}`,
    `\\\\127.0.0.1\\c$${backslashes}`,
    `//${host}`,
    `file://${host}`,
    `FileSystem::${host}`,
    `Microsoft.PowerShell.Core\\FileSystem::${host}`,
    `FileSystem::C:\\${up}${backslashes.slice(1)}`,
    `~/${"../".repeat(12)}${host.slice(1)}`,
    `C:\\Windows\\..\\${up}${backslashes.slice(1)}`,
    `/proc/self/root${host}`,
    `/proc/self/cwd/${"../".repeat(12)}${host.slice(1)}`,
    `C:\\x:${host}`,
  ];
  return written;
}

/** Scripts that would show what is in the file `{}` stands for. */
export const readers: readonly string[] = [
  "Get-Content '{}'",
  "Get-Content -LiteralPath '{}' -Raw",
  "[IO.File]::ReadAllText('{}')",
  "[IO.File]::ReadAllLines('{}')",
  "[IO.StreamReader]::new('{}').ReadToEnd()",
  "Select-String -Path '{}' -Pattern .",
  "Import-Csv '{}'",
  "switch -File '{}' { default { $_ } }",
  ". '{}'",
  "& '{}'",
  "Copy-Item '{}' C:\\stolen.txt; Get-Content C:\\stolen.txt",
  "[IO.File]::Copy('{}', 'C:\\stolen2.txt'); Get-Content C:\\stolen2.txt",
  "Get-Content function:\\none; Get-Item '{}' | Get-Content",
  "Import-Clixml '{}'",
];

/** Scripts that would change the file `{}` stands for, or its folder. */
export const writers: readonly string[] = [
  "Set-Content '{}' gone",
  "'gone' > '{}'",
  "'gone' | Out-File '{}'",
  "[IO.File]::WriteAllText('{}', 'gone')",
  "Remove-Item '{}' -Force",
  "[IO.File]::Delete('{}')",
  "Clear-Content '{}'",
  "Rename-Item '{}' other",
  "New-Item '{}.new' -Value x -Force",
  "mkdir '{}.d' -Force",
  "Add-Content '{}' more",
  "1 | Export-Clixml '{}'",
];
