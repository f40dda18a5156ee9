import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { formatDateTime } from "../../src/objects/text/time/formatDateTime.ts";
import { localDate, momentOf } from "../../src/objects/text/time/moments.ts";
import { currentCulture } from "../../src/objects/values/time/CultureInfo.ts";
import { DateTime } from "../../src/objects/values/time/DateTime.ts";
import {
  clearPreviousCertificate,
  deployCertificate,
  getAuthConfig,
  isEffectiveDateClose,
  publishCertificate,
  setAuthConfigNames,
  setCurrentCertificate,
  setNextCertificate,
} from "../../src/world/auth/AuthConfig.ts";
import { effectiveDateWarning } from "../../src/world/auth/authMessages.ts";
import { requireDomainController } from "../../src/world/directory/requireDomainController.ts";
import { getExchangeServer } from "../../src/world/server/ExchangeServer.ts";
import type { World } from "../../src/world/World.ts";
import { worldSentence } from "../../src/world/WorldError.ts";
import { onServer, taskClass, warnUnchanged } from "./_shared/exchangeError.ts";

const className = taskClass("SystemConfigurationTasks", "SetAuthConfig");

export default defineCmdlet({
  name: "Set-AuthConfig",
  module: "Exchange",
  className: "Set-AuthConfig",
  remote: true,
  source: "document",
  defaultSet: "AuthConfigSettings",
  synopsis: "Changes which certificate signs the organisation's tokens, now or from a given time on.",
  description:
    "-CertificateThumbprint takes effect at once. A certificate named with -NewCertificateThumbprint waits for its effective date or for -PublishCertificate; the one that signed until then is kept as the previous one.",
  parameters: {
    CertificateThumbprint: "string",
    NewCertificateThumbprint: "string",
    NewCertificateEffectiveDate: "datetime",
    PublishCertificate: "switch",
    ClearPreviousCertificate: "switch",
    Realm: "string",
    ServiceName: "string",
    Force: "switch",
    /** The server that has the certificate; absent: the shell's. */
    Server: "string",
    /** The certificate stays where it is until it is published; without it all servers get it at once. */
    SkipImmediateCertificateDeployment: "switch",
    DomainController: "string",
  },
  examples: [
    {
      title: "What would be done",
      transcript:
        'PS> Set-AuthConfig -CertificateThumbprint 9479CF66802E7784156B848ADDF5608BA49D8A0F -WhatIf\nWhat if: Setting the authorization configuration "Auth Configuration".\n',
    },
    {
      title: "A value that is there already",
      transcript:
        "PS> Set-AuthConfig -CertificateThumbprint 9479CF66802E7784156B848ADDF5608BA49D8A0F\nWARNING: The command completed successfully but no settings of 'Auth Configuration' have been modified.\n",
    },
  ],
  steps(cmdlet, values) {
    return {
      process: onServer(cmdlet, className, (world) => {
        requireDomainController(world, values.DomainController);
        const server = values.Server === undefined ? null : getExchangeServer(world, values.Server).name;
        const { name } = getAuthConfig(world);
        if (!cmdlet.shouldProcessSentence(`Setting the authorization configuration "${name}".`)) return;
        const date = values.NewCertificateEffectiveDate;
        const next = {
          thumbprint: values.NewCertificateThumbprint || null,
          effectiveDate: date instanceof DateTime ? momentOf(date) : null,
        };
        const isNext = cmdlet.isBound("NewCertificateThumbprint") || cmdlet.isBound("NewCertificateEffectiveDate");
        if (isNext && next.effectiveDate !== null && !values.Force && !agreesToDate(cmdlet, world, next.effectiveDate))
          return;
        const changed = world.store.transact(() => {
          const updates = [
            values.CertificateThumbprint === undefined
              ? null
              : setCurrentCertificate(world, values.CertificateThumbprint, server),
            isNext ? setNextCertificate(world, next, server) : null,
            values.PublishCertificate ? publishCertificate(world) : null,
            values.ClearPreviousCertificate ? clearPreviousCertificate(world) : null,
            values.Realm === undefined ? null : setAuthConfigNames(world, { realm: values.Realm }),
            values.ServiceName === undefined ? null : setAuthConfigNames(world, { serviceName: values.ServiceName }),
          ];
          const named = values.CertificateThumbprint ?? next.thumbprint;
          if (named && !values.SkipImmediateCertificateDeployment) deployCertificate(world, named);
          return updates.some((update) => update?.changed);
        });
        if (!changed) warnUnchanged(cmdlet, name);
      }),
    };
  },
});

/** A certificate needs up to 48 hours to reach all servers; a date before that is asked about. */
function agreesToDate(cmdlet: CmdletContext, world: World, date: string): boolean {
  if (!isEffectiveDateClose(world, date)) return true;
  const shown = formatDateTime(localDate(date), "", currentCulture().name);
  return cmdlet.shouldContinue(worldSentence(effectiveDateWarning.text, { date: shown }), "Confirm");
}
