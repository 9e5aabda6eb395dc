// Signs and verifies as the schemes' own libraries do. One JSON object a line in, one a line out:
//   {scheme, do: "sign" | "verify", secret, body (Base64), headers}  ->  {headers} or {valid}
import { createHmac, timingSafeEqual } from "node:crypto";
import { createInterface } from "node:readline";
import { sign as signGitHub, verify as verifyGitHub } from "@octokit/webhooks-methods";
import { Webhook } from "standardwebhooks";
import Stripe from "stripe";

const same = (a, b) => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

// Slack and Shopify publish no small library for this: their documented steps, on Node's own crypto.
const slackSignature = (secret, time, body) =>
  "v0=" + createHmac("sha256", secret).update(`v0:${time}:`).update(body).digest("hex");
const shopifySignature = (secret, body) => createHmac("sha256", secret).update(body).digest("base64");

const schemes = {
  standard: {
    sign(secret, body) {
      const id = "msg_peer", now = new Date();
      const signature = new Webhook(secret).sign(id, now, body.toString());
      return { "webhook-id": id, "webhook-timestamp": String(Math.floor(now / 1000)), "webhook-signature": signature };
    },
    verify(secret, body, headers) {
      new Webhook(secret).verify(body.toString(), headers);
    },
  },
  stripe: {
    sign(secret, body) {
      return { "Stripe-Signature": Stripe.webhooks.generateTestHeaderString({ payload: body.toString(), secret }) };
    },
    verify(secret, body, headers) {
      Stripe.webhooks.constructEvent(body.toString(), headers["stripe-signature"], secret);
    },
  },
  github: {
    async sign(secret, body) {
      return { "X-Hub-Signature-256": await signGitHub(secret, body.toString()) };
    },
    async verify(secret, body, headers) {
      if (!(await verifyGitHub(secret, body.toString(), headers["x-hub-signature-256"]))) throw new Error("invalid");
    },
  },
  slack: {
    sign(secret, body) {
      const time = String(Math.floor(Date.now() / 1000));
      return { "X-Slack-Request-Timestamp": time, "X-Slack-Signature": slackSignature(secret, time, body) };
    },
    verify(secret, body, headers) {
      if (!same(slackSignature(secret, headers["x-slack-request-timestamp"], body), headers["x-slack-signature"]))
        throw new Error("invalid");
    },
  },
  shopify: {
    sign: (secret, body) => ({ "X-Shopify-Hmac-Sha256": shopifySignature(secret, body) }),
    verify(secret, body, headers) {
      if (!same(shopifySignature(secret, body), headers["x-shopify-hmac-sha256"])) throw new Error("invalid");
    },
  },
};

for await (const line of createInterface({ input: process.stdin })) {
  const asked = JSON.parse(line);
  const body = Buffer.from(asked.body, "base64");
  const headers = Object.fromEntries(Object.entries(asked.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]));
  let answer;
  try {
    const scheme = schemes[asked.scheme];
    answer = asked.do === "sign" ? { headers: await scheme.sign(asked.secret, body) }
                                 : (await scheme.verify(asked.secret, body, headers), { valid: true });
  } catch (error) {
    answer = { valid: false, error: String(error.message) };
  }
  process.stdout.write(JSON.stringify(answer) + "\n");
}
