"""A real SMTP server for the tests: prints one JSON object a line for its address and for each mail that it accepted.

The mail is parsed by Python's own email package, so that the tests read it with eyes other than the program's.
"""
import argparse
import asyncio
import email
import email.policy
import json
import ssl

from aiosmtpd.smtp import SMTP, AuthResult


def tell(**what):
    print(json.dumps(what), flush=True)


class Handler:
    def __init__(self, options):
        self.options = options
        self.deferred = 0

    async def handle_RCPT(self, server, session, envelope, address, rcpt_options):
        if address.startswith("unknown@"):
            return "550 5.1.1 No such user here"
        if self.deferred < self.options.defer:
            self.deferred += 1
            return "451 4.7.1 Try again later"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        message = email.message_from_bytes(envelope.content, policy=email.policy.default)
        tell(
            mailFrom=envelope.mail_from,
            recipients=envelope.rcpt_tos,
            headers=[[name, str(value)] for name, value in message.items()],
            body=message.get_body(("plain",)).get_content().replace("\r\n", "\n"),
            type=message.get_content_type(),
            parts=[
                [part.get_content_type(), part.get_content().replace("\r\n", "\n")]
                for part in message.walk()
                if not part.is_multipart()
            ],
            defects=[str(defect) for part in message.walk() for defect in part.defects]
            + [str(defect) for value in message.values() for defect in value.defects],
            longestLine=max(len(line) for line in envelope.content.split(b"\r\n")),
            raw=envelope.content.decode("ascii"),
            tls=session.ssl is not None,
            login=session.auth_data.decode() if session.auth_data else "",
        )
        return "250 OK"


async def serve(options):
    def check(server, session, envelope, mechanism, data):
        right = data.login == options.user.encode() and data.password == options.password.encode()
        return AuthResult(success=right, handled=right, auth_data=data.login if right else None)

    handler = Handler(options)
    context = None
    if options.certificate:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(options.certificate)

    def session():
        return SMTP(
            handler,
            hostname="sink.test",
            tls_context=context if options.starttls else None,
            require_starttls=options.starttls,
            authenticator=check if options.user else None,
            auth_required=bool(options.user),
            auth_require_tls=options.starttls,
        )

    implicit = context if context and not options.starttls else None
    server = await asyncio.get_running_loop().create_server(session, "127.0.0.1", options.port, ssl=implicit)
    tell(port=server.sockets[0].getsockname()[1])
    await server.serve_forever()


parser = argparse.ArgumentParser()
parser.add_argument("--port", type=int, default=0)
parser.add_argument("--defer", type=int, default=0, help="refuse this many recipients with 451 first")
parser.add_argument("--user", default="")
parser.add_argument("--password", default="")
parser.add_argument("--certificate", default="")
parser.add_argument("--starttls", action="store_true")
asyncio.run(serve(parser.parse_args()))
