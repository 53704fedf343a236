
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'mail.answer.back': `返回请愿书`,
'mail.answer.refused-text': `请返回，改正这里列出的各项，然后再次签署。你填写的内容还在那里。`,
'mail.answer.refused-title': `你的签名未被接受`,
'mail.confirm.ask': `你确认之后，签名才会计入。请打开此页面并按下按钮：`,
'mail.confirm.intro': `有人（希望是你本人）用这个电子邮件地址签署了一份请愿书。`,
'mail.confirm.not-you': `如果不是你本人，则无需做任何事：该签名不会计入。你也可以在那个页面将其删除。`,
'mail.confirm.subject': `请确认你的签名`,
'mail.page.comment': `留言`,
'mail.page.confirm-button': `确认我的签名`,
'mail.page.confirm-text': `以下是用你的电子邮件地址签署的内容。你确认之后才会计入。`,
'mail.page.confirm-title': `确认你的签名`,
'mail.page.confirmed-text': `谢谢。你的签名已计入。`,
'mail.page.confirmed-title': `你的签名已确认`,
'mail.page.delete-button': `删除我的签名`,
'mail.page.delete-text': `这会删除你的签名以及你所同意内容的记录，且无法撤销。`,
'mail.page.delete-title': `撤回你的签名`,
'mail.page.deleted-text': `如果此链接曾对应一个签名，它现已删除，所同意内容的记录也一并删除。`,
'mail.page.deleted-title': `你的签名已撤回`,
'mail.page.gone-text': `它已被删除。愿意的人可以再次签署。`,
'mail.page.gone-title': `这里没有签名`,
'mail.page.name': `姓名`,
'mail.page.unknown-text': `请复制完整的链接。如果仍无效，请联系请愿书的管理者。`,
'mail.page.unknown-title': `此链接无效`,
'mail.signed.intro': `有人（很可能是你本人）再次用这个电子邮件地址签署了请愿书。`,
'mail.signed.nothing-to-do': `你的第一个签名已经计入，并保持原样。你无需做任何事。你可以在此页面将其删除：`,
'mail.signed.subject': `你已经签署过了`,
    };
  