/** A form of `count` questions in mixed markup, under a heading for every ten, like the request forms that the extension meets. */
export function formOf(count) {
  const labels = [
    ['First name', 'first_name'],
    ['Last name', 'last_name'],
    ['University email', 'email'],
    ['Phone number', 'phone'],
    ['Department', 'department'],
    ['Institution', 'q6'],
    ['Job title', 'q7'],
    ['Mailing address', 'address'],
    ['City', 'city'],
    ['State', 'state'],
    ['Principal Investigator name', 'pi_name'],
    ['Principal Investigator email', 'q12'],
    ['Project title', 'q13'],
    ['Number of samples', 'q14'],
    ['Building and room', 'q15'],
  ];
  const sections = ['Your information', 'Sponsor information', 'Project', 'Billing contact'];
  let html = '';
  for (let at = 0; at < count; at += 1) {
    const [label, name] = labels[at % labels.length];
    const id = `${name}_${at}`;
    if (at % 10 === 0) html += `<h3>${sections[(at / 10) % sections.length]}</h3>`;
    if (at % 3 === 0)
      html += `<div class="form-group"><label for="${id}">${label} ${at} <span class="required">*</span></label><input type="text" id="${id}" name="${id}"></div>`;
    else if (at % 3 === 1) html += `<p><label>${label} ${at}: <input name="${id}"></label></p>`;
    else
      html += `<div class="row"><div id="l${at}"><span>${label} ${at}</span></div><div><input name="${id}" aria-labelledby="l${at}" placeholder="Enter your answer"></div></div>`;
  }
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Request</title><body><h1>Request form</h1><form>${html}<button>Send</button></form>`;
}
