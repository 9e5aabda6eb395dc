// The published service as a program: PostgreSQL below it, Redis beside it, tokens signed with a secret of the test.
// What the service leaves to its user, the way of its events, mails and identity providers, becomes lines of a file.
'use strict';
const fs = require('fs');
const {BootMixin} = require('@loopback/boot');
const {RepositoryMixin, juggler} = require('@loopback/repository');
const {HttpErrors, RestApplication} = require('@loopback/rest');
const jwt = require('jsonwebtoken');
const {Strategies} = require('loopback4-authentication');
const sourceloop = require('@sourceloop/ctrl-plane-tenant-management-service');

const setting = name => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
};
const note = (kind, content) =>
  fs.appendFileSync(setting('NOTES'), `${JSON.stringify({kind, content})}\n`);

class Events {
  async publish(event) {
    note('event', event);
    // As an event bus would hand it on; a receiver that is not there is no fault of the service.
    if (process.env.FORWARD)
      await fetch(process.env.FORWARD, {method: 'POST', body: JSON.stringify(event)}).catch(() => {});
  }
}
class Mails {
  async send(...mail) {
    note('mail', mail);
  }
}
const identityProvider = name => async payload => {
  note('user', {name, payload});
  return {authId: `${name}-1`};
};

// Not the package's own application class: that one boots its Sequelize repositories as well.
class Service extends BootMixin(RepositoryMixin(RestApplication)) {
  constructor() {
    super({rest: {host: '127.0.0.1', port: Number(setting('PORT')), gracePeriodForClose: 500}});
    this.projectRoot = __dirname;
    this.component(sourceloop.TenantManagementServiceComponent);
    this.component(sourceloop.WebhookTenantManagementServiceComponent);
    this.bind(Strategies.Passport.BEARER_TOKEN_VERIFIER.key).to(async token => {
      try {
        return jwt.verify(token, setting('JWT_SECRET'), {issuer: setting('JWT_ISSUER'), algorithms: ['HS256']});
      } catch {
        throw new HttpErrors.Unauthorized('TokenExpired');
      }
    });
    const keys = sourceloop.TenantManagementServiceBindings;
    this.bind(keys.IDP_KEYCLOAK).to(identityProvider('keycloak'));
    this.bind(keys.IDP_AUTH0).to(identityProvider('auth0'));
    this.bind(sourceloop.EventConnectorBinding.key).toClass(Events);
    this.bind(sourceloop.WebhookNotificationService?.key ?? 'sf.webhook.handler.notification.service').toClass(Mails);
    this.addSource(sourceloop.TenantManagementDbSourceName, {
      connector: 'postgresql', host: '127.0.0.1', port: Number(setting('PG_PORT')), user: 'postgres',
      database: 'sourceloop', schema: 'main'});
    this.addSource(sourceloop.TenantManagementCacheSourceName, {
      connector: 'kv-redis', host: '127.0.0.1', port: Number(setting('REDIS_PORT'))});
  }
  addSource(name, options) {
    this.dataSource(new juggler.DataSource({name, ...options}), name);
  }
}

(async () => {
  const service = new Service();
  await service.boot();
  await service.start();
  console.log(`LISTENING ${service.restServer.url}`);
})().catch(problem => {
  console.error(problem);
  process.exit(1);
});
