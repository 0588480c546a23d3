"""A real SMTP server (aiosmtpd) for the tests: prints its port, and keeps each letter as a file in a folder.
   What it does with a letter stands in the receiver's address: refused@ never, busy@ not now, slow@ much too late,
   cut@ not at all, lost@ it takes the letter and never says so.      mail_server.py FOLDER"""
import asyncio
import sys
from pathlib import Path

from aiosmtpd.smtp import SMTP

folder = Path(sys.argv[1])


class Keeping:
    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("refused@"):
            return "550 5.1.1 nobody of that name"
        if address.startswith("busy@"):
            return "451 4.3.0 come again"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        to = envelope.rcpt_tos[0]
        if to.startswith("slow@"):
            await asyncio.sleep(60)
        if not to.startswith(("cut@", "slow@")):
            name = f"{len(list(folder.iterdir())):04}"
            (folder / f".{name}").write_bytes(envelope.content)
            (folder / f".{name}").rename(folder / f"{name}.eml")
        if to.startswith(("cut@", "lost@")):
            server.transport.abort()
        return "250 OK"


async def serve():
    server = await asyncio.get_running_loop().create_server(
        lambda: SMTP(Keeping(), enable_SMTPUTF8=False, hostname="mail.example"), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


asyncio.run(serve())
