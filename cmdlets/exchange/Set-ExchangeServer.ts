import { defineCmdlet } from "../../src/command/prelude.ts";
import { updateObject } from "../../src/world/directory/DirectoryObject.ts";
import { getExchangeServer } from "../../src/world/server/ExchangeServer.ts";
import { onServer, taskClass, warnUnchanged } from "./_shared/exchangeError.ts";
import { requireDomainController } from "./_shared/identity.ts";

const className = taskClass("SystemConfigurationTasks", "SetExchangeServer");

export default defineCmdlet({
  name: "Set-ExchangeServer",
  module: "Exchange",
  className: "Set-ExchangeServer",
  remote: true,
  source: "document",
  synopsis: "Changes what an Exchange server says of itself: its web proxy, error reports, monitoring group.",
  parameters: {
    Identity: "string",
    InternetWebProxy: "string",
    InternetWebProxyBypassList: "string[]",
    ErrorReportingEnabled: "bool",
    CustomerFeedbackEnabled: "bool",
    MonitoringGroup: "string",
    DomainController: "string",
  },
  examples: [
    {
      title: "The proxy to the internet",
      transcript:
        'PS> Set-ExchangeServer SERVER -InternetWebProxy http://proxy.fabrikam.com:8080\nPS> "$((Get-ExchangeServer SERVER).InternetWebProxy)"\nhttp://proxy.fabrikam.com:8080\n',
    },
  ],
  steps(cmdlet, values) {
    return {
      process: onServer(cmdlet, className, (world) => {
        requireDomainController(world, values.DomainController);
        const server = getExchangeServer(world, values.Identity ?? "");
        if (!cmdlet.shouldProcessSentence(`Setting Exchange server "${server.name}".`)) return;
        const { changed } = updateObject(world, server, {
          ...(cmdlet.isBound("InternetWebProxy") ? { internetWebProxy: values.InternetWebProxy || null } : {}),
          ...(cmdlet.isBound("InternetWebProxyBypassList")
            ? { internetWebProxyBypassList: values.InternetWebProxyBypassList ?? null }
            : {}),
          ...(values.ErrorReportingEnabled === undefined
            ? {}
            : { errorReportingEnabled: values.ErrorReportingEnabled }),
          ...(values.CustomerFeedbackEnabled === undefined
            ? {}
            : { customerFeedbackEnabled: values.CustomerFeedbackEnabled }),
          ...(values.MonitoringGroup === undefined ? {} : { monitoringGroup: values.MonitoringGroup }),
        });
        if (!changed) warnUnchanged(cmdlet, server.name);
      }),
    };
  },
});
