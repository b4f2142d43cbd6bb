import { listedOn } from '../listed-on.ts';

export default listedOn('improware', {
  samples: [
    '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using spamrbl.imp.ch; http://antispam.imp.ch/',
  ],
  nearMisses: ['550 5.7.1 see http://blimp.ch.example/'],
});
