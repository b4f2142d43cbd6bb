"""
pyspf by lines: a question in JSON in, the result out. Arguments: address and port of the DNS server; a third one has the
seconds on the wall and of CPU printed in the end.
"""
import json
import sys
import time

import dns.resolver
import spf

host, port = sys.argv[1:3]
resolver = dns.resolver.Resolver(configure=False)
resolver.nameservers, resolver.port = [host], int(port)
resolver.timeout = resolver.lifetime = 1
dns.resolver.default_resolver = resolver
wall, cpu = time.monotonic(), time.process_time()
for line in sys.stdin:
    one = json.loads(line)
    try:
        print(spf.query(i=one["ip"], s=one["sender"], h=one["helo"], receiver="mx.example").check()[0])
    except Exception as error:  # what it does not foresee is a disagreement as well
        print(type(error).__name__)
if len(sys.argv) > 3:
    print(time.monotonic() - wall, time.process_time() - cpu)
