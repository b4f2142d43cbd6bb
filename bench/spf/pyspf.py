"""pyspf's part of the SPF benchmark: prints seconds on the wall and of CPU, and the results that came out."""
import sys
import time

import dns.resolver
import spf

host, port, kind, first, count, same = sys.argv[1:7]
dns.resolver.default_resolver = dns.resolver.Resolver(configure=False)
dns.resolver.default_resolver.nameservers = [host]
dns.resolver.default_resolver.port = int(port)
results = set()
wall, cpu = time.monotonic(), time.process_time()
for index in range(int(count)):
    n = int(first) + (0 if same == "same" else index)
    results.add(spf.query(i="192.0.2.25", s=f"a@{kind}.n{n}.example", h="mail.example").check()[0])
print(time.monotonic() - wall, time.process_time() - cpu, ",".join(sorted(results)))
