
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'mail.answer.back': `กลับไปที่คำร้อง`,
'mail.answer.refused-text': `โปรดย้อนกลับ แก้ไขสิ่งที่ระบุไว้ที่นี่ แล้วลงชื่ออีกครั้ง สิ่งที่คุณพิมพ์ยังอยู่ที่นั่น`,
'mail.answer.refused-title': `ระบบไม่ได้รับการลงชื่อของคุณไว้`,
'mail.confirm.ask': `การลงชื่อของคุณจะถูกนับเมื่อคุณยืนยัน เปิดหน้านี้แล้วกดปุ่ม:`,
'mail.confirm.intro': `มีคน (หวังว่าเป็นคุณ) ลงชื่อในคำร้องด้วยที่อยู่อีเมลนี้`,
'mail.confirm.not-you': `หากไม่ใช่คุณ ก็ไม่ต้องทำอะไร เพราะการลงชื่อจะไม่ถูกนับ คุณยังลบการลงชื่อได้ที่หน้านั้นด้วย`,
'mail.confirm.subject': `โปรดยืนยันการลงชื่อของคุณ`,
'mail.page.comment': `ความคิดเห็น`,
'mail.page.confirm-button': `ยืนยันการลงชื่อของฉัน`,
'mail.page.confirm-text': `นี่คือสิ่งที่ลงชื่อไว้ด้วยที่อยู่อีเมลของคุณ จะถูกนับเมื่อคุณยืนยัน`,
'mail.page.confirm-title': `ยืนยันการลงชื่อของคุณ`,
'mail.page.confirmed-text': `ขอบคุณ การลงชื่อของคุณถูกนับแล้ว`,
'mail.page.confirmed-title': `ยืนยันการลงชื่อของคุณแล้ว`,
'mail.page.delete-button': `ลบการลงชื่อของฉัน`,
'mail.page.delete-text': `การดำเนินการนี้จะลบการลงชื่อของคุณและบันทึกสิ่งที่คุณยินยอม และย้อนกลับไม่ได้`,
'mail.page.delete-title': `ถอนการลงชื่อของคุณ`,
'mail.page.deleted-text': `หากเคยมีการลงชื่อสำหรับลิงก์นี้ ตอนนี้ถูกลบแล้ว พร้อมบันทึกสิ่งที่ยินยอมไว้`,
'mail.page.deleted-title': `ถอนการลงชื่อของคุณแล้ว`,
'mail.page.gone-text': `ถูกลบไปแล้ว ผู้ที่ต้องการสามารถลงชื่อใหม่ได้`,
'mail.page.gone-title': `ไม่มีการลงชื่อที่นี่`,
'mail.page.name': `ชื่อ`,
'mail.page.unknown-text': `โปรดคัดลอกลิงก์ทั้งหมด หากไม่ได้ผล โปรดเขียนถึงผู้ดูแลคำร้อง`,
'mail.page.unknown-title': `ลิงก์นี้ใช้ไม่ได้`,
'mail.signed.intro': `มีคน (น่าจะเป็นคุณ) ลงชื่อในคำร้องอีกครั้งด้วยที่อยู่อีเมลนี้`,
'mail.signed.nothing-to-do': `การลงชื่อครั้งแรกของคุณถูกนับแล้วและยังคงเหมือนเดิม คุณไม่ต้องทำอะไร คุณลบการลงชื่อได้ที่หน้านี้:`,
'mail.signed.subject': `คุณลงชื่อไปแล้ว`,
    };
  