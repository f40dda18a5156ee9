/** What pages say of the parameters that all cmdlets have. */
export const commonParameterLines: readonly string[] = [
  "    <CommonParameters>",
  "        This cmdlet supports the common parameters: Verbose, Debug,",
  "        ErrorAction, ErrorVariable, WarningAction, WarningVariable,",
  "        OutBuffer, PipelineVariable, and OutVariable. For more information, see",
  "        about_CommonParameters (https://go.microsoft.com/fwlink/?LinkID=113216). ",
  "    ",
];
