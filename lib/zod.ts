import * as z from 'zod/mini';

// zod probes `new Function('')` unless told not to; an extension's security policy reports that as a violation.
z.config({ jitless: true });

export { z };
