
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'mail.answer.back': `청원으로 돌아가기`,
'mail.answer.refused-text': `뒤로 돌아가 여기에 표시된 부분을 고치고 다시 서명해 주세요. 입력하신 내용은 그대로 있습니다.`,
'mail.answer.refused-title': `서명이 접수되지 않았습니다`,
'mail.confirm.ask': `서명을 확정하셔야 집계됩니다. 다음 페이지를 열고 버튼을 눌러 주세요:`,
'mail.confirm.intro': `이 이메일 주소로 누군가 청원에 서명했습니다. 본인이시기를 바랍니다.`,
'mail.confirm.not-you': `본인이 아니라면 아무것도 하지 않으셔도 됩니다. 서명은 집계되지 않습니다. 그 페이지에서 서명을 삭제할 수도 있습니다.`,
'mail.confirm.subject': `서명을 확정해 주세요`,
'mail.page.comment': `의견`,
'mail.page.confirm-button': `내 서명 확정`,
'mail.page.confirm-text': `본인의 이메일 주소로 서명된 내용입니다. 확정하셔야 집계됩니다.`,
'mail.page.confirm-title': `서명 확정`,
'mail.page.confirmed-text': `감사합니다. 서명이 집계됩니다.`,
'mail.page.confirmed-title': `서명이 확정되었습니다`,
'mail.page.delete-button': `내 서명 삭제`,
'mail.page.delete-text': `서명과 동의하신 내용의 기록을 삭제합니다. 되돌릴 수 없습니다.`,
'mail.page.delete-title': `서명 철회`,
'mail.page.deleted-text': `이 링크에 해당하는 서명이 있었다면, 동의 내용의 기록과 함께 이제 삭제되었습니다.`,
'mail.page.deleted-title': `서명이 철회되었습니다`,
'mail.page.gone-text': `서명이 삭제되었습니다. 원하는 사람은 다시 서명할 수 있습니다.`,
'mail.page.gone-title': `여기에는 서명이 없습니다`,
'mail.page.name': `이름`,
'mail.page.unknown-text': `링크 전체를 복사해 주세요. 그래도 안 되면 청원 운영자에게 연락해 주세요.`,
'mail.page.unknown-title': `이 링크는 작동하지 않습니다`,
'mail.signed.intro': `이 이메일 주소로 누군가 청원에 다시 서명했습니다. 아마 본인이실 것입니다.`,
'mail.signed.nothing-to-do': `첫 번째 서명이 이미 집계되었으며 그대로 유지됩니다. 아무것도 하지 않으셔도 됩니다. 다음 페이지에서 서명을 삭제할 수 있습니다:`,
'mail.signed.subject': `이미 서명하셨습니다`,
    };
  