
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'mail.answer.back': `بازگشت به طومار`,
'mail.answer.refused-text': `لطفاً به صفحهٔ قبل برگردید، موارد فهرست‌شده در اینجا را درست کنید و دوباره امضا کنید. آنچه نوشتید هنوز آنجاست.`,
'mail.answer.refused-title': `امضای شما ثبت نشد`,
'mail.confirm.ask': `امضای شما پس از تأیید شما شمرده می‌شود. این صفحه را باز کنید و دکمه را بزنید:`,
'mail.confirm.intro': `کسی، که امیدواریم خودتان باشید، با این نشانی ایمیل طوماری را امضا کرده است.`,
'mail.confirm.not-you': `اگر شما نبودید، لازم نیست کاری بکنید: امضا شمرده نمی‌شود. همچنین می‌توانید آن را در همان صفحه حذف کنید.`,
'mail.confirm.subject': `لطفاً امضای خود را تأیید کنید`,
'mail.page.comment': `نظر`,
'mail.page.confirm-button': `تأیید امضای من`,
'mail.page.confirm-text': `این چیزی است که با نشانی ایمیل شما امضا شده است. پس از تأیید شما شمرده می‌شود.`,
'mail.page.confirm-title': `امضای خود را تأیید کنید`,
'mail.page.confirmed-text': `سپاسگزاریم. امضای شما شمرده می‌شود.`,
'mail.page.confirmed-title': `امضای شما تأیید شد`,
'mail.page.delete-button': `حذف امضای من`,
'mail.page.delete-text': `این کار امضای شما و سابقهٔ آنچه را با آن موافقت کردید حذف می‌کند و بازگشت‌پذیر نیست.`,
'mail.page.delete-title': `پس گرفتن امضا`,
'mail.page.deleted-text': `اگر امضایی با این پیوند وجود داشت، اکنون همراه با سابقهٔ موافقت‌ها حذف شده است.`,
'mail.page.deleted-title': `امضای شما پس گرفته شد`,
'mail.page.gone-text': `این امضا حذف شده است. هر کس بخواهد می‌تواند دوباره امضا کند.`,
'mail.page.gone-title': `اینجا امضایی نیست`,
'mail.page.name': `نام`,
'mail.page.unknown-text': `لطفاً کل پیوند را کپی کنید. اگر مشکل حل نشد، برای مسئول این طومار بنویسید.`,
'mail.page.unknown-title': `این پیوند کار نمی‌کند`,
'mail.signed.intro': `کسی، احتمالاً خود شما، دوباره با این نشانی ایمیل طوماری را امضا کرده است.`,
'mail.signed.nothing-to-do': `امضای نخست شما همین حالا شمرده می‌شود و همان‌طور که بود می‌ماند. لازم نیست کاری بکنید. در این صفحه می‌توانید آن را حذف کنید:`,
'mail.signed.subject': `شما پیش‌تر امضا کرده‌اید`,
    };
  