/**
 * Every sentence of the O2 request page, as the SHA-256 of its text, and what in the guide covers it.
 * Sentences: list numbers taken off, split after `.` `?` `!` `:` before a capital or an opening quote, not after "e.g.".
 */
export const requestPageCoverage: readonly { readonly hash: string; readonly covers: readonly string[] }[] = [
  { hash: 'df1c098db31d405a1dcdc9ab9a3ad984ae305387184cacd55b7cded3ad65a3c9', covers: ['page:o2-request-page', 'term:o2'] },
  {
    hash: '751c44eba005eb11dae6e1d54527e9c52e29c57bf7b3fda53724d27a078ae1ce',
    covers: ['note:what-it-takes', 'rule:needs-approval', 'contact:sponsor'],
  },
  {
    hash: '90246f5b3203b7263fa6248f14e36b7bbaed60bf68768504e17fae95baa6579e',
    covers: ['note:what-it-takes', 'term:hms-id', 'note:which-id', 'identifier:net-id'],
  },
  {
    hash: 'd77bc4ac27d701f434d581b68bfe06375b6465fb372653b07e9f4e157c56f6c1',
    covers: ['note:charges-on-quad', 'note:charges', 'note:charges-quad-pi', 'note:charges-other-school'],
  },
  { hash: 'adc6a61f918fefa0a9c8de64efbf31cf0afef66f472ca5a638de7039fcc8032e', covers: ['class:on-quad', 'term:on-quad'] },
  {
    hash: 'fed26e5f14d81193d250c4512b07768e7515c3a1900251f16b17938d3b30562c',
    covers: [
      'rule:class-on-quad',
      'rule:on-quad-request',
      'step:o2-request',
      'term:quad-department',
      'question:labBase',
      'question:quadAppointment',
    ],
  },
  { hash: '6ef9f77881458763ad00e2675255bc9a453b806663afe57a1566160dc0c9a731', covers: ['question:hmsAccount', 'rule:no-ids-on-quad'] },
  { hash: '98e224b115731d5ecfe6dc621dd2f617e4f43d9973254d251157e481217792d0', covers: ['question:harvardId', 'rule:no-ids-on-quad'] },
  {
    hash: '5e6be16b9486dbf1a1b3848054ba0b2c2cc4dc4b07604767c77626361da591a4',
    covers: ['step:sponsored-role', 'term:sponsored-role', 'page:hsr-info'],
  },
  {
    hash: 'a069528638be40470231b13fb3322375cf72a0923933f246d84f1dad0d7d0665',
    covers: ['note:two-requests-on-the-page', 'conflict:one-request-or-two', 'step:guest-account-request', 'page:guest-info'],
  },
  {
    hash: '67b96d7b9fc1717cf081867ca042fe0d7d8b472aca9921bf7953f15adc61ee6c',
    covers: ['question:harvardId', 'rule:id-from-hms', 'rule:id-from-appointment', 'rule:id-from-role', 'rule:id-from-other-school'],
  },
  {
    hash: '5611b4d21c0c044041cf79cef23d7a97527a364ce876794f525a3630c13c82bc',
    covers: ['rule:id-from-other-school', 'step:guest-account-request', 'note:two-requests-on-the-page', 'page:guest-info'],
  },
  {
    hash: '24bf53c7f0ff17c743921a74881e0b8b0726328ec38ccfed1b0d14a3d6796550',
    covers: ['step:ask-hms-rc', 'contact:hms-rc', 'mail:ask-hms-rc', 'rule:class-quad-unsure'],
  },
  { hash: '4d9d1da4af7036fac0b50b72900d3516c20a770e060d3732eb73defb719fa1ca', covers: ['class:off-quad', 'term:off-quad'] },
  {
    hash: '6eda2cc06647fa4c804fc9a52dc40743d913c32790ae71d62188a51cf8a4e0f8',
    covers: [
      'rule:class-off-quad',
      'rule:class-other-school',
      'rule:lab-registers',
      'step:pi-ppms',
      'step:ppms',
      'place:mgh',
      'place:bwh',
      'place:bch',
      'place:bidmc',
      'place:dfci',
      'place:fas',
      'place:hsph',
      'place:seas',
      'place:wyss',
    ],
  },
  {
    hash: '61034a5b50cdb62844a88700e94f17debf57eb16b28d9d59051dfeacd05d65ea',
    covers: ['note:charges-other-school', 'rule:class-other-school', 'conflict:off-quad-charge'],
  },
  {
    hash: 'e6f5110781ce852e9372fe3418c8ca2b1eb1b49613c51b443d68411031e318ae',
    covers: ['step:pi-ppms', 'step:purchase-order', 'step:ppms', 'step:rc-policies', 'page:ppms-registration'],
  },
  {
    hash: '4ab8cfc4f4c9aabe6f02cce1f5b7a2ee59b0091a0cb93fde499bcf02b0ac15ed',
    covers: ['step:rc-core-o2', 'rule:rc-core-sets-up', 'note:rc-core-tells-o2-form'],
  },
  {
    hash: '7a2450897d27d3ad77d060eaeb88c6c8e02f5d42bef07e01c04768fbea832988',
    covers: ['step:o2-approval', 'rule:needs-approval', 'note:pi-needs-no-approval', 'question:isPi'],
  },
  { hash: '4fce699f5c0b0f7a3f65afe51112a52906929588382fe17691a29ff0d1a40d0e', covers: ['question:need', 'rule:renew-by-rc-core'] },
  {
    hash: '284d8a9c0e02c1693db6e901cdd2b1a3c83989fc13b0a82a5e6dc7123464dc1e',
    covers: ['step:rccore-renewal-mail', 'contact:rc-core', 'mail:rccore-renewal'],
  },
  {
    hash: '957b56a1b09d4eea9ecfc22a8beb30cf989f193cc940087db1888339485321e7',
    covers: ['rule:renew-by-rc-core', 'step:rccore-renewal-mail'],
  },
  { hash: '00c367d45ea31b9b9e99292925029299fc66c66042a7cadd889f37cc9c3eec42', covers: ['question:need', 'step:retain-page'] },
  {
    hash: '1818e6f5387fdbc3afec7fff5c51b4a78d7acf8ed9d6f6d4166db6fd17d509d6',
    covers: ['step:retain-page', 'page:retain-page', 'rule:leave-to-off-quad', 'note:retain-unread'],
  },
];
